"""The calls of `client.values`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class ValuesResource(Resource):
    """The calls of `client.values`."""

    with_raw_response = in_mode("raw", lambda: ValuesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: ValuesStreamingResponses)

    def change(
        self, id: str, *, active: bool | Omit = omit, title: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> None:
        """A body that has to be there, of which no part has to be."""
        return self._request("PATCH /changes/{id}", (id,), None, options, body={"active": active, "title": title})

    def examples(
        self,
        id: str,
        *,
        invalid: int,
        from_body: str,
        from_default: str,
        from_field: list[str],
        wrong_in_body: str,
        optional: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send `PUT /examples/{id}`."""
        return self._request(
            "PUT /examples/{id}",
            (id,),
            None,
            options,
            query={"invalid": invalid},
            body={
                "from_body": from_body,
                "from_default": from_default,
                "from_field": from_field,
                "wrong_in_body": wrong_in_body,
                "optional": optional,
            },
        )

    def numbers(
        self,
        *,
        above: int,
        any: float,
        below: float,
        between: float,
        even: int,
        exact: int,
        negative: int,
        step: float,
        whole: int,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send `POST /numbers`."""
        return self._request(
            "POST /numbers",
            (),
            None,
            options,
            body={
                "above": above,
                "any": any,
                "below": below,
                "between": between,
                "even": even,
                "exact": exact,
                "negative": negative,
                "step": step,
                "whole": whole,
            },
        )

    def texts(
        self,
        *,
        id: str,
        account_id: str,
        byte: str | bytes,
        code: str,
        country: str,
        cut: str,
        date: str | date,
        email: str,
        host: str,
        ip: str,
        ip6: str,
        label: str,
        moment: str | datetime,
        padded: str,
        parts: list[str],
        time: str | time,
        title: str,
        url: str,
        uuid: str,
        website_url: str | None,
        **options: Unpack[RequestOptions],
    ) -> types.Texts:
        """Send `POST /texts`."""
        return self._request(
            "POST /texts",
            (),
            types.Texts,
            options,
            body={
                "id": id,
                "account_id": account_id,
                "byte": byte,
                "code": code,
                "country": country,
                "cut": cut,
                "date": date,
                "email": email,
                "host": host,
                "ip": ip,
                "ip6": ip6,
                "label": label,
                "moment": moment,
                "padded": padded,
                "parts": parts,
                "time": time,
                "title": title,
                "url": url,
                "uuid": uuid,
                "website_url": website_url,
            },
            body_type=types.ValueTextsParams,
        )

    def trees(
        self,
        *,
        branches: Sequence[types.Tree | types.TreeParam],
        name: str,
        root: types.Tree | types.TreeParam | None,
        parent: types.Tree | types.TreeParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send `POST /trees`."""
        return self._request(
            "POST /trees", (), None, options, body={"branches": branches, "name": name, "root": root, "parent": parent}
        )

    def unions(
        self,
        *,
        animal: types.Cat | types.CatParam | types.Dog | types.DogParam,
        either: int | str,
        exclusive: types.unions_param.ExclusiveA | types.unions_param.ExclusiveB,
        listed: Sequence[types.Dog | types.DogParam | None],
        nothing: None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send `POST /unions`."""
        return self._request(
            "POST /unions",
            (),
            None,
            options,
            body={"animal": animal, "either": either, "exclusive": exclusive, "listed": listed, "nothing": nothing},
            body_type=types.ValueUnionsParams,
        )


class AsyncValuesResource(AsyncResource):
    """The calls of `client.values`, awaited. `ValuesResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncValuesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncValuesStreamingResponses)

    change = awaited(ValuesResource.change)
    """A body that has to be there, of which no part has to be."""

    examples = awaited(ValuesResource.examples)
    """Send `PUT /examples/{id}`."""

    numbers = awaited(ValuesResource.numbers)
    """Send `POST /numbers`."""

    texts = awaited(ValuesResource.texts)
    """Send `POST /texts`."""

    trees = awaited(ValuesResource.trees)
    """Send `POST /trees`."""

    unions = awaited(ValuesResource.unions)
    """Send `POST /unions`."""


class ValuesRawResponses:
    """The calls of `ValuesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ValuesResource) -> None:
        self.change = raw(calls.change)
        self.examples = raw(calls.examples)
        self.numbers = raw(calls.numbers)
        self.texts = raw(calls.texts)
        self.trees = raw(calls.trees)
        self.unions = raw(calls.unions)


class AsyncValuesRawResponses:
    """The calls of `AsyncValuesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncValuesResource) -> None:
        self.change = async_raw(calls.change)
        self.examples = async_raw(calls.examples)
        self.numbers = async_raw(calls.numbers)
        self.texts = async_raw(calls.texts)
        self.trees = async_raw(calls.trees)
        self.unions = async_raw(calls.unions)


class ValuesStreamingResponses:
    def __init__(self, calls: ValuesResource) -> None:
        self.change = streamed(calls.change)
        self.examples = streamed(calls.examples)
        self.numbers = streamed(calls.numbers)
        self.texts = streamed(calls.texts)
        self.trees = streamed(calls.trees)
        self.unions = streamed(calls.unions)


class AsyncValuesStreamingResponses:
    def __init__(self, calls: AsyncValuesResource) -> None:
        self.change = async_streamed(calls.change)
        self.examples = async_streamed(calls.examples)
        self.numbers = async_streamed(calls.numbers)
        self.texts = async_streamed(calls.texts)
        self.trees = async_streamed(calls.trees)
        self.unions = async_streamed(calls.unions)
