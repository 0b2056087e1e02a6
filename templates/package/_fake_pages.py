"""Lists in pages of a fake: items in, the page out that a call asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

import httpx2
from pydantic_core import from_json, to_json

from ._encode import encode
from ._fake import Answers
from ._narrow import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ._fake_calls import RecordedCall

T = TypeVar("T")

_MARK = "fake-page"
"""The parameter of the addresses that lead from page to page."""


class PageAnswers(Answers[Any], Generic[T]):
    """What an operation is answered with whose answer comes in pages.

    fake.on(client.pets.list).respond_pages([Pet(id=1), Pet(id=2)], [Pet(id=3)])
    """

    def respond_pages(self, *pages: Sequence[T]) -> Self:
        """Answer with pages of items, each when it is asked for; the rest of an answer is as documented."""
        made = [[from_json(encode(item)) for item in page] for page in pages]
        return self._then(lambda call: self._page(made, call))

    def usual(self, call: RecordedCall) -> httpx2.Response:
        """Return what the document answers with: a page that is the last one."""
        items = _read(self._body(call), self._documented["pages"]["items"])
        return self._page([items if is_list(items) else []], call)

    def _body(self, call: RecordedCall) -> Any:
        return from_json(super().usual(call).content)

    def _page(self, pages: Sequence[list[Any]], call: RecordedCall) -> httpx2.Response:
        """Return the page that a call asks for; after the last one they are empty."""
        documented = self._documented["pages"]
        index, items = _asked(pages, documented, call)
        has_more = index + 1 < len(pages)
        body = _with(self._body(call), documented["items"], items)
        values: dict[str, Any] = {
            "has_more": has_more,
            "total": sum(map(len, pages)),
            "pages": len(pages),
            "start": _number(_sent(call, documented.get("parameter")), 0),
            "current": index + documented.get("first", 0),
        }
        for name, value in values.items():
            if documented.get(name) is not None:
                body = _with(body, documented[name], value)
        following = str(call.request.url.copy_set_param(_MARK, str(index + 1)))
        if documented["scheme"] == "NextURL":
            body = _ending(body, documented["url"], following if has_more else None, documented)
        if documented["scheme"] == "Cursor":
            key = index + 1 if documented.get("counts") else f"page-{index + 2}"
            body = _ending(body, documented["next"], key if has_more else None, documented)
        headers = {"content-type": "application/json"}
        if documented["scheme"] == "NextLink" and has_more:
            headers["link"] = f'<{following}>; rel="next"'
        return httpx2.Response(200, headers=headers, content=to_json(body))


def _asked(pages: Sequence[list[Any]], documented: Mapping[str, Any], call: RecordedCall) -> tuple[int, list[Any]]:
    """Return which page a call asks for, and the items on it."""
    sent = _sent(call, documented.get("parameter"))
    index = 0
    match documented["scheme"]:
        case "Cursor" if documented.get("counts"):
            index = _number(sent, 0)
        case "Cursor":
            index = _number(str(sent).removeprefix("page-"), 1) - 1
        case "CursorID":
            last = (index for index, page in enumerate(pages) if page and sent is not None)
            index = next((i + 1 for i in last if str(_read(pages[i][-1], documented["id"])) == str(sent)), 0)
        case "PageNumber":
            index = max(_number(sent, documented["first"]) - documented["first"], 0)
        case "NextURL" | "NextLink":
            index = _number(call.query.get(_MARK), 0)
        case "Offset":
            skipped = _number(sent, 0)
            for page in pages:
                if skipped < len(page):
                    return index, page[skipped:]
                skipped -= len(page)
                index += 1
        case _:
            pass
    return index, pages[index] if index < len(pages) else []


def _sent(call: RecordedCall, parameter: str | None) -> object:
    """Return what a call says for a parameter, in its query or in its body."""
    if parameter is None or parameter in call.query:
        return call.query.get(parameter or "")
    try:
        body: object = call.json()
    except ValueError:
        return None
    return body.get(parameter) if is_object(body) else None


def _number(value: object, otherwise: int) -> int:
    return int(str(value)) if str(value).isdecimal() else otherwise


def _read(value: Any, steps: Sequence[str]) -> Any:
    for name in steps:
        value = value.get(name) if is_object(value) else None
    return value


def _with(body: Any, steps: Sequence[str], value: object) -> Any:
    """Return an answer with another value at a place."""
    if not steps:
        return value
    whole: dict[str, Any] = body if is_object(body) else {}
    return {**whole, steps[0]: _with(whole.get(steps[0]), steps[1:], value)}


def _ending(body: Any, steps: Sequence[str], value: object, documented: Mapping[str, Any]) -> Any:
    """Return an answer with the way to the next page, or with what stands there on the last one."""
    if value is not None or "end" in documented:
        return _with(body, steps, documented.get("end") if value is None else value)
    *above, last = steps
    parent = _read(body, above)
    if not is_object(parent):
        return body
    return _with(body, above, {name: entry for name, entry in parent.items() if name != last})
