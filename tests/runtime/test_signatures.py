"""Signatures of webhooks, by the specification's own vector and library, and what is made of payloads."""

from __future__ import annotations

import base64
import copy
import json
import math
import pickle
import time
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import TYPE_CHECKING, Annotated, Any, Literal

import httpx2
import pytest
from standardwebhooks import Webhook

from package._decode import TypeForm
from package._errors import APIError
from package._models import BaseModel
from package._unions import Discriminator, UnknownVariant
from package._webhooks import (
    InvalidWebhookPayloadError,
    InvalidWebhookSignatureError,
    Webhooks,
    parses_callback,
)

if TYPE_CHECKING:
    from collections.abc import Callable

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
OTHER = "whsec_" + base64.b64encode(b"another secret of 24 byte").decode()
VECTOR = {
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": "1614265330",
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
}
"""What the specification's libraries are tested with, for the payload below."""
PAYLOAD = '{"test": 2432232314}'


class Created(BaseModel):
    type: Literal["created"]
    id: int


class Deleted(BaseModel):
    type: Literal["deleted"]


Event = Annotated[
    Created | Deleted | UnknownVariant,
    Discriminator("type", {"created": Created, "deleted": Deleted}),
]


class Events(Webhooks[Any]):
    """What is generated for an API with webhooks."""

    def __init__(self, secret: Any = SECRET, *, strict: bool = False) -> None:
        self._client = SimpleNamespace(webhook_secret=secret, strict=strict)

    @property
    def _event(self) -> object:
        return TypeForm[Event]

    parse = parses_callback(lambda: Created)


def signed(payload: str, secret: str = SECRET, age: float = 0) -> dict[str, str]:
    """Return the headers of a delivery, signed by the specification's library."""
    moment = datetime.fromtimestamp(int(time.time() - age), UTC)
    return {
        "webhook-id": "msg_1",
        "webhook-timestamp": str(int(moment.timestamp())),
        "webhook-signature": Webhook(secret).sign("msg_1", moment, payload),
    }


def test_the_vector_of_the_specification_is_valid() -> None:
    """The signature that the specification's libraries are tested with, as text and as bytes."""
    events = Events()
    events.verify_signature(PAYLOAD, VECTOR, tolerance=math.inf)
    events.verify_signature(PAYLOAD.encode(), VECTOR, tolerance=math.inf)
    events.verify_signature(
        PAYLOAD, VECTOR, secret=SECRET.removeprefix("whsec_"), tolerance=math.inf
    )


@pytest.mark.parametrize(
    "payload", ['{"type":"created","id":1}', '{"type": "created", "id": 1, "ä": "ö"}']
)
def test_what_the_library_signs_is_read(payload: str) -> None:
    """A delivery that the specification's library has signed becomes its event."""
    event = Events().unwrap(payload.encode(), signed(payload))
    assert type(event) is Created
    assert event.id == 1


FORMS: dict[str, Callable[[dict[str, str]], Any]] = {
    "title": lambda found: {name.title(): value for name, value in found.items()},
    "upper": lambda found: {name.upper(): value for name, value in found.items()},
    "httpx2": httpx2.Headers,
    "wsgi": lambda found: {
        "wsgi.version": (1, 0),
        **{f"HTTP_{name.upper().replace('-', '_')}": value for name, value in found.items()},
    },
    "asgi": lambda found: [(name.encode(), value.encode()) for name, value in found.items()],
    "items": lambda found: SimpleNamespace(items=lambda: iter(found.items())),
    "others": lambda found: {"Content-Type": "application/json", "X-Ünicode": "ä", **found},
}


@pytest.mark.parametrize("form", FORMS)
def test_headers_are_read_as_frameworks_have_them(form: str) -> None:
    """In any case, as a mapping, as pairs of bytes, as a WSGI environment, as what has `items()`."""
    payload = '{"type":"deleted"}'
    assert type(Events().unwrap(payload, FORMS[form](signed(payload)))) is Deleted


def test_any_signature_and_any_secret_may_match() -> None:
    """While a secret is being replaced, deliveries have several signatures, or receivers several secrets."""
    headers = signed(PAYLOAD)
    first = signed(PAYLOAD, OTHER)["webhook-signature"]
    both = {**headers, "webhook-signature": f"v1a,AAAA {first} {headers['webhook-signature']} v2,x"}
    Events().verify_signature(PAYLOAD, both)
    Events([OTHER, SECRET]).verify_signature(PAYLOAD, headers)
    Events(f"{OTHER} {SECRET}").verify_signature(PAYLOAD, headers)
    Events(None).verify_signature(PAYLOAD, headers, secret=(SECRET,))


@pytest.mark.parametrize(
    ("changes", "secret", "says"),
    [
        ({}, None, "there is no secret: pass `secret` here"),
        ({}, "", "there is no secret"),
        ({}, "whsec_", "not the base64 text"),
        ({}, "whsec_not base64!", "not the base64 text"),
        ({}, "whpk_" + "A" * 44, "not the base64 text"),
        ({"webhook-id": None}, SECRET, "the delivery has no header `webhook-id`"),
        ({"webhook-id": ""}, SECRET, "the delivery has no header `webhook-id`"),
        (
            {"webhook-timestamp": None, "webhook-signature": None},
            SECRET,
            "no header `webhook-timestamp` and no `webhook-signature`",
        ),
        ({"webhook-timestamp": "soon"}, SECRET, "is not a number of seconds"),
        ({"webhook-timestamp": "nan"}, SECRET, "is not a number of seconds"),
        ({"webhook-timestamp": "٣"}, SECRET, "is not a number of seconds"),
        ({"webhook-timestamp": "1614265330"}, SECRET, "too old"),
        ({"webhook-timestamp": "99999999999"}, SECRET, "in the future"),
        ({"webhook-id": "msg_2"}, SECRET, "no signature matches"),
        ({}, OTHER, "no signature matches"),
        ({"webhook-signature": "v1,"}, SECRET, "no signature matches"),
        ({"webhook-signature": "v1,ä"}, SECRET, "no signature matches"),
        (
            {"webhook-signature": "v1a,AAAA"},
            SECRET,
            "an asymmetric key (`v1a`), which this package cannot verify",
        ),
        ({"webhook-signature": "v2,AAAA"}, SECRET, "no signature of the version `v1`"),
        ({"webhook-signature": "AAAA"}, SECRET, "no signature of the version `v1`"),
    ],
)
def test_a_delivery_that_proves_nothing_is_refused(
    changes: dict[str, str | None], secret: str | None, says: str
) -> None:
    """The error says why, and shows no secret."""
    changed = {**signed(PAYLOAD), **changes}
    headers = {name: value for name, value in changed.items() if value is not None}
    with pytest.raises(InvalidWebhookSignatureError) as caught:
        Events(secret).unwrap(PAYLOAD, headers)
    assert says in str(caught.value)
    assert isinstance(caught.value, APIError)
    assert isinstance(caught.value, ValueError)
    assert not secret or len(secret) < 10 or secret not in str(caught.value)


@pytest.mark.parametrize(("age", "tolerance", "valid"), [(290, 300, True), (-290, 300, True), (310, 300, False), (-310, 300, False), (310, 600, True), (0, math.nan, False)])  # fmt: skip
def test_the_time_may_be_off_in_both_directions(
    age: float, tolerance: float, *, valid: bool
) -> None:
    """Clocks differ, and a delivery that was seen before may not come again later."""
    headers = signed(PAYLOAD, age=age)
    if valid:
        Events().verify_signature(PAYLOAD, headers, tolerance=tolerance)
        return
    with pytest.raises(InvalidWebhookSignatureError):
        Events().verify_signature(PAYLOAD, headers, tolerance=tolerance)


def test_a_changed_payload_is_refused() -> None:
    """One byte more, or the same JSON written otherwise, is another payload."""
    headers = signed(PAYLOAD)
    for payload in (PAYLOAD + " ", json.dumps(json.loads(PAYLOAD), indent=1), ""):
        with pytest.raises(InvalidWebhookSignatureError, match="no signature matches"):
            Events().unwrap(payload, headers)


def test_parsed_json_is_no_payload() -> None:
    """What has been parsed can no longer be verified, and the error says what to pass."""
    payload: Any = {"type": "deleted"}
    with pytest.raises(
        TypeError, match="as it came, as text or bytes; this is a value of the type `dict`"
    ):
        Events().unwrap(payload, signed("{}"))


def test_an_error_has_the_delivery_and_nothing_else_of_the_server() -> None:
    """A WSGI environment may hold secrets; an error keeps what belongs to the signature."""
    environment = {"HTTP_WEBHOOK_ID": "msg_7", "SECRET_KEY": "hush", "HTTP_COOKIE": "a=b"}
    with pytest.raises(InvalidWebhookSignatureError) as caught:
        Events().verify_signature("{}", environment)
    error = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own
    for found in (caught.value, error, copy.deepcopy(caught.value)):
        assert found.request.headers["webhook-id"] == "msg_7"
        assert found.request.content == b"{}"
        assert "hush" not in repr(vars(found.request)) + repr(found)


def test_an_unknown_event_loses_nothing() -> None:
    """An event that came after the package is an unknown variant, as everywhere."""
    event = Events(strict=True).unsafe_unwrap('{"type":"renamed","to":"x"}')
    assert type(event) is UnknownVariant
    assert event.to_dict() == {"type": "renamed", "to": "x"}


def test_what_is_not_as_documented_is_taken_as_it_is(caplog: pytest.LogCaptureFixture) -> None:
    """Deviations are logged, as those of answers are; a strict client raises them."""
    payload = '{"type":"created","id":"seven"}'
    event = Events().unsafe_unwrap(payload)
    assert (type(event), event.id) == (Created, "seven")
    assert "a webhook is not as documented: $.id" in caplog.text

    with pytest.raises(InvalidWebhookPayloadError) as caught:
        Events(strict=True).unwrap(payload, signed(payload))
    assert [deviation.location for deviation in caught.value.deviations] == [("id",)]
    assert caught.value.request.headers["webhook-id"] == "msg_1"


@pytest.mark.parametrize("payload", ["", "<xml/>", b"\xff", "\ud800"])
def test_what_is_no_json_is_said(payload: str | bytes) -> None:
    """Whatever comes, the error is one of the package."""
    with pytest.raises(InvalidWebhookPayloadError, match="no JSON"):
        Events().unsafe_unwrap(payload)


def test_a_callback_is_read() -> None:
    """The parser of a callback takes a payload as it is."""
    assert Events().parse('{"type":"created","id":3}') == Created(type="created", id=3)
    with pytest.raises(InvalidWebhookPayloadError):
        Events(strict=True).parse('{"type":"created"}')
