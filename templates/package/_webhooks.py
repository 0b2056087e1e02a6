"""Webhooks and callbacks: what the API sends by itself becomes an event, once its signature is verified.

Signatures are those of Standard Webhooks, https://www.standardwebhooks.com: HMAC-SHA256 over the id, the
time and the payload of a delivery. Nothing here waits, so both flavours of client share all of it.
"""

from __future__ import annotations

import hmac
import re
import time
from abc import abstractmethod
from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeAlias, TypeVar, overload

import httpx2

from ._decode import decode
from ._errors import APIError
from ._response import log_once

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._decode import Deviation, TypeForm

T = TypeVar("T")
_NEEDED = ("webhook-id", "webhook-timestamp", "webhook-signature")


class HeaderItems(Protocol):
    """Headers of a framework that are no `Mapping`, such as those of Werkzeug and Flask."""

    def items(self) -> Iterable[tuple[str, str]]:
        """Return the names and values."""
        ...


Headers: TypeAlias = Mapping[str, str] | HeaderItems | Iterable[tuple[str | bytes, str | bytes]]
"""Headers in any case: a mapping, those of a framework, a WSGI environment, or the pairs of ASGI."""


class InvalidWebhookSignatureError(APIError, ValueError):
    """A delivery does not prove that the API sent it; the message says why.

    `request` is the delivery: its payload, and those of its headers that belong to the signature. The
    address that it came to is not known.
    """


class InvalidWebhookPayloadError(APIError, ValueError):
    """A payload is no JSON, or with `strict=True` not as documented. `request` is the delivery."""

    def __init__(self, message: str, *, request: httpx2.Request, deviations: tuple[Deviation, ...] = ()) -> None:
        super().__init__(message, request=request)
        self.deviations = deviations


class Webhooks(Generic[T]):
    """Verifies and reads what the API sends by itself."""

    _client: Any

    @property
    @abstractmethod
    def _event(self) -> Any:
        """The type of all events."""

    def unwrap(
        self,
        payload: str | bytes,
        headers: Headers,
        *,
        secret: str | Sequence[str] | None = None,
        tolerance: float = 300,
    ) -> T:
        """Return the event of a delivery whose signature is valid.

        Args:
            payload: The body of the request as it came, before anything parses it.
            headers: The headers of the request.
            secret: The secret that the API signs with (`whsec_...`), or several while it is being replaced;
                that of the client if omitted.
            tolerance: How many seconds the time of the delivery may be off, in either direction.

        Raises:
            InvalidWebhookSignatureError: Nothing proves that the API sent this.
            InvalidWebhookPayloadError: The payload is no JSON, or with a strict client not as documented.
        """
        self.verify_signature(payload, headers, secret=secret, tolerance=tolerance)
        event: T = read_event(self._client, self._event, payload, headers)
        return event

    def unsafe_unwrap(self, payload: str | bytes) -> T:
        """Return the event of a payload, whoever sent it: for tests, and for what was verified before.

        Raises:
            InvalidWebhookPayloadError: The payload is no JSON, or with a strict client not as documented.
        """
        event: T = read_event(self._client, self._event, payload)
        return event

    def verify_signature(
        self,
        payload: str | bytes,
        headers: Headers,
        *,
        secret: str | Sequence[str] | None = None,
        tolerance: float = 300,
    ) -> None:
        """Check that the API sent a delivery; the arguments are those of `unwrap`.

        Raises:
            InvalidWebhookSignatureError: Nothing proves it.
        """
        secrets = self._client.webhook_secret if secret is None else secret
        reason = _doubt(_bytes(payload), _signed(headers), secrets, tolerance)
        if reason is not None:
            raise InvalidWebhookSignatureError(reason, request=_delivery(payload, headers))


@overload
def parses_callback(event: Callable[[], type[TypeForm[T]]]) -> Callable[[Any, str | bytes], T]: ...
@overload
def parses_callback(event: Callable[[], type[T]]) -> Callable[[Any, str | bytes], T]: ...
def parses_callback(event: Callable[[], Any]) -> Callable[[Any, str | bytes], Any]:
    """Return the method of a resource that reads the payload of a callback.

    Args:
        event: Returns the type of the payload: types are imported when they are needed.
    """

    def parse(resource: Any, payload: str | bytes, /) -> Any:
        return read_event(resource._client, event(), payload)

    return parse


def read_event(client: Any, expected: Any, payload: str | bytes, headers: Headers = ()) -> Any:
    """Return the value that a payload stands for; what is not as documented is taken as it is.

    Raises:
        InvalidWebhookPayloadError: It is no JSON, or with a strict client not as documented.
    """
    try:
        value, deviations = decode(_bytes(payload), expected)
    except ValueError as error:
        message = f"the payload of the webhook is no JSON: {error}"
        raise InvalidWebhookPayloadError(message, request=_delivery(payload, headers)) from None
    if deviations:
        message = f"a webhook is not as documented: {'; '.join(map(str, deviations[:5]))}"
        if client.strict:
            delivery = _delivery(payload, headers)
            raise InvalidWebhookPayloadError(message, request=delivery, deviations=deviations)
        log_once("webhook", expected, deviations, message)
    return value


def _bytes(payload: Any) -> bytes:
    if isinstance(payload, str):
        return payload.encode(errors="surrogatepass")
    if isinstance(payload, bytes | bytearray):
        return bytes(payload)
    kind = type(payload).__name__
    message = f"pass the body of the request as it came, as text or bytes; this is a value of the type `{kind}`"
    raise TypeError(message)


def _delivery(payload: str | bytes, headers: Headers) -> httpx2.Request:
    """Return a delivery as a request, with the headers that belong to its signature and no others."""
    encoded = [(name.encode(), value.encode(errors="replace")) for name, value in _signed(headers).items()]
    return httpx2.Request("POST", "/", headers=encoded, content=_bytes(payload))


def _signed(headers: Headers) -> dict[str, str]:
    """Return the headers that belong to the signature.

    A WSGI environment has `HTTP_WEBHOOK_ID` for `webhook-id`, and may hold secrets of the server.
    """
    items: Any = getattr(headers, "items", None)
    pairs: Any = headers if items is None else items()
    texts = ((_text(name).lower().replace("_", "-").removeprefix("http-"), value) for name, value in pairs)
    return {name: _text(value).strip() for name, value in texts if name in _NEEDED}


def _text(value: str | bytes) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _doubt(
    payload: bytes, headers: Mapping[str, str], secret: str | Sequence[str] | None, tolerance: float
) -> str | None:
    """Return why a delivery is not to be trusted, None if it is."""
    secrets = secret.split() if isinstance(secret, str) else list(secret or ())
    if not secrets:
        return "there is no secret: pass `secret` here or `webhook_secret` to the client, or set it in the environment"
    keys = [_key(text) for text in secrets]
    if None in keys:
        return "the secret is not the base64 text, usually after `whsec_`, that symmetric signatures have"
    missing = [f"`{name}`" for name in _NEEDED if not headers.get(name)]
    if missing:
        return f"the delivery has no header {' and no '.join(missing)}"
    identity, timestamp, signatures = (headers[name] for name in _NEEDED)
    if not re.fullmatch(r"[0-9]{1,18}", timestamp):
        return "the header `webhook-timestamp` is not a number of seconds"
    age = time.time() - int(timestamp)
    if not abs(age) <= tolerance:
        when = "too old" if age > 0 else "in the future"
        return f"the timestamp of the delivery is {when}: it is {abs(age):.0f} seconds off, and {tolerance} are allowed"
    versions = [entry.partition(",") for entry in signatures.split()]
    given = [value.encode(errors="replace") for version, _, value in versions if version == "v1"]
    if not given and any(version == "v1a" for version, _, _ in versions):
        return "the delivery is signed with an asymmetric key (`v1a`), which this package cannot verify"
    if not given:
        return "the header `webhook-signature` has no signature of the version `v1`"
    signed = f"{identity}.{timestamp}.".encode(errors="replace") + payload
    expected = [b64encode(hmac.digest(key, signed, "sha256")) for key in keys if key is not None]
    if any(hmac.compare_digest(one, other) for one in expected for other in given):
        return None
    return "no signature matches: the secret is another one, or the payload is not as the API sent it"


def _key(secret: str) -> bytes | None:
    """Return the key that a secret stands for, None if it stands for none; padding may be missing."""
    text = secret.strip().removeprefix("whsec_").rstrip("=")
    try:
        return b64decode(f"{text}{'=' * (-len(text) % 4)}", validate=True) or None
    except ValueError:
        return None
