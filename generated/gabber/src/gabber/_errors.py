"""What goes wrong, as exceptions.

APIError
├── APIConnectionError            nothing came back
│   └── APITimeoutError
│       └── DeadlineExceededError the call as a whole took too long
├── APIResponseValidationError    it is not as documented (only with `strict=True`), or no JSON
└── APIStatusError                the server said no
    ├── BadRequestError           400
    ├── AuthenticationError       401
    ├── PermissionDeniedError     403
    ├── NotFoundError             404
    ├── ConflictError             409
    ├── UnprocessableEntityError  422
    ├── RateLimitError            429
    └── InternalServerError       500 and above

Packages of APIs with webhooks have InvalidWebhookSignatureError and InvalidWebhookPayloadError, which are
APIErrors too: their request is the delivery that came in.

ClientClosedError, a RuntimeError, is for a client that was closed before the call.

No message, note or `repr()` shows a credential. Pickled or deeply copied, an error leaves those of
its request behind.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ._models import BaseModel
from ._narrow import is_object

if TYPE_CHECKING:
    import httpx2

    from ._decode import Deviation

_LONGEST_MESSAGE = 500


class APIError(Exception):
    """Any failure of a call.

    `retries_taken` is how often the call was tried again.
    """

    retries_taken = 0

    def __init__(self, message: str, *, request: httpx2.Request) -> None:
        super().__init__(message)
        self.message = message
        self.request = request

    def __reduce__(self) -> tuple[Any, ...]:
        """Return how to copy and to pickle an error."""
        return _restored, (type(self), self.args, self.__dict__)


def _restored(kind: type[APIError], args: tuple[object, ...], state: dict[str, object]) -> APIError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


class APIConnectionError(APIError):
    """The server could not be reached, or the connection broke."""


class APITimeoutError(APIConnectionError):
    """The server did not answer in time."""


class DeadlineExceededError(APITimeoutError):
    """The call as a whole, retries included, took longer than its `deadline`."""


class APIResponseValidationError(APIError):
    """The answer is no JSON, or with `strict=True` not as documented."""

    def __init__(self, message: str, *, response: httpx2.Response, deviations: tuple[Deviation, ...] = ()) -> None:
        super().__init__(message, request=response.request)
        self.response = response
        self.status_code = response.status_code
        self.request_id = request_id(response)
        self.deviations = deviations

    def showing(self, data: bytes) -> APIResponseValidationError:
        """Return the error with the beginning of what came in its message."""
        message = f"{self.message}: {data[:200].decode('utf-8', 'replace')!r}"
        return APIResponseValidationError(message, response=self.response)


class APIStatusError(APIError):
    """The server answered with a status of 300 or above.

    `body` is the answer: a model where the API documents one for the status, else what its JSON
    stands for, else its text; None if it is empty.
    """

    def __init__(self, response: httpx2.Response, body: object) -> None:
        super().__init__(_message(response, body), request=response.request)
        self.response = response
        self.status_code = response.status_code
        self.body = body
        self.request_id = request_id(response)


class BadRequestError(APIStatusError):
    """400: the request is not one that the server takes."""


class AuthenticationError(APIStatusError):
    """401: credentials are missing or not valid."""


class PermissionDeniedError(APIStatusError):
    """403: the credentials do not allow this."""


class NotFoundError(APIStatusError):
    """404: there is no such thing."""


class ConflictError(APIStatusError):
    """409: the state of the thing does not allow this."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well-formed, and its content is not valid."""


class RateLimitError(APIStatusError):
    """429: too many requests."""


class InternalServerError(APIStatusError):
    """500 and above: the server failed."""


class ClientClosedError(RuntimeError):
    """The client, or the HTTP client that it was given, was closed before the call."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def error_class(status: int) -> type[APIStatusError]:
    """Return the exception for a status."""
    return _BY_STATUS.get(status) or (InternalServerError if status >= 500 else APIStatusError)


def request_id(response: httpx2.Response) -> str | None:
    """Return the id that the server gave the request, for asking its owners about it."""
    headers = response.headers
    return headers.get("x-request-id") or headers.get("request-id") or headers.get("cf-ray")


def shown_text(response: httpx2.Response) -> str:
    """Return what an answer says as text: in UTF-8 if it is that, whatever it says that it is."""
    try:
        text = response.content.decode()
    except UnicodeDecodeError:
        return response.text
    return response.text if "\0" in text else text


def _message(response: httpx2.Response, body: object) -> str:
    """Return the status and what the server said, as it said it."""
    try:
        status = f"{response.status_code} {HTTPStatus(response.status_code).phrase}"
    except ValueError:
        status = str(response.status_code)
    said, text = _said(body), shown_text(response).strip()
    if said is None or text == said:
        said = text
    elif not _is_all(said, body):
        said = f"{said} {text}"
    if len(said) > _LONGEST_MESSAGE:
        said = f"{said[:_LONGEST_MESSAGE]}..."
    return f"{status}: {said}" if said else status


def _said(body: object) -> str | None:
    """Return the sentence in an error body, where APIs usually put it."""
    data = _plain(body)
    if isinstance(data, str):
        return data.strip() or None
    if not is_object(data):
        return None
    for key in ("message", "detail", "error_description", "error", "title"):
        value = data.get(key)
        if isinstance(value, str) and value:
            return value
        if value is not None and key == "error" and (said := _said(value)):
            return said
    return None


def _plain(body: object) -> object:
    return {**body.__dict__, **(body.model_extra or {})} if isinstance(body, BaseModel) else body


def _is_all(said: str, body: object) -> bool:
    """Return whether a sentence is all that a body has to say."""
    data = _plain(body)
    if not is_object(data):
        return data is None or data == said
    return all(_is_all(said, value) for value in data.values())
