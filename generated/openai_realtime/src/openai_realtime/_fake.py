"""A fake of the API for tests: real clients, whose requests are answered in this process.

All of a client runs: encoding, credentials, middleware, retries, decoding, streams, pages, errors. Only
the transport is another one: it answers with what a test has said, or else with the examples of the
document. Nothing waits between attempts.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from importlib.resources import files
from inspect import unwrap
from typing import TYPE_CHECKING, Any, ClassVar, Concatenate, Generic, ParamSpec, Self, TypeAlias, TypeVar

import httpx2
from pydantic_core import from_json, to_json

from ._core import BaseClient
from ._encode import encode
from ._fake_calls import RecordedCall, UnexpectedCallError, recorded
from ._narrow import is_object
from ._response import APIResponse
from ._sentinels import omit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ._attempts import Attempts, Outcome

C = TypeVar("C", bound=BaseClient)
P = ParamSpec("P")
T = TypeVar("T")

Answer: TypeAlias = Callable[[RecordedCall], httpx2.Response]
"""Answers a request, or raises what a real transport would."""
Documented: TypeAlias = "Mapping[str, Any]"
"""What `_answers.json` says of an operation."""

_ISSUER = "https://fake.invalid/token"
_TOKEN = {"access_token": "fake-token", "token_type": "Bearer", "expires_in": 3600, "token_endpoint": _ISSUER}
"""What servers of tokens say, and those that are asked where such a server is."""
_NOTHING: Documented = {"answers": {}, "success": ""}
"""An operation that the document does not have."""


class BaseFake:
    """What the fakes of all packages are.

    `transport` is what answers, for HTTP clients of your own: `httpx2.Client(transport=fake.transport)`.
    `calls` are all requests so far, retries among them.
    """

    _credentials: ClassVar[Sequence[str]] = ()
    """The options of clients for credentials."""
    _base_url: ClassVar[str | None] = None
    """Where the API is, if clients have to be told."""
    _kinds: ClassVar[Mapping[str, type[Answers[Any]]]] = {}
    """The classes for operations that are more than one answer, by what is documented of them."""

    def __init__(self) -> None:
        self.transport = httpx2.MockTransport(self._answer)
        self.calls: list[RecordedCall] = []
        self.scripts: dict[str, list[Answer]] = {}
        """What is answered, by operation: the next one first, and the last one stays."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} with {len(self.calls)} calls>"

    def reset(self) -> None:
        """Forget all calls, and all that was said of answers."""
        self.calls.clear()
        self.scripts.clear()

    def _client(self, kind: Callable[..., C], args: Any, settings: dict[str, Any], http_client: type[Any]) -> C:
        """Return a client that is answered by this fake; it has credentials, and never waits."""
        given: dict[str, Any] = {name: f"fake-{name.replace('_', '-')}" for name in self._credentials}
        if self._base_url is not None:
            given["base_url"] = self._base_url
        if "http_client" not in settings:
            given["http_client"] = http_client(transport=self.transport)
        client: C = _waitless(kind)(*args, **{**given, "strict": True, **settings})
        return client

    def _on(self, method: Any) -> Any:
        """Return what a call is answered with, to be said.

        Raises:
            TypeError: It is no call of this package.
        """
        if isinstance(method, str):
            operation = method
        else:
            found = unwrap(method)
            name = f"{getattr(found, '__module__', '')}.{getattr(found, '__qualname__', '')}"
            operation = _data()["methods"].get(name, "")
        if "/" not in operation or " " not in operation:
            message = (
                f"`on` takes a method of a client, or its operation such as 'GET /pets/{{id}}'; this is {method!r}"
            )
            raise TypeError(message)
        documented = _data()["operations"].get(operation, _NOTHING)
        return self._kind_of(documented)(self, operation, documented)

    def _kind_of(self, documented: Documented) -> type[Answers[Any]]:
        """Return the class of what says how an operation is answered."""
        return next((kind for key, kind in self._kinds.items() if key in documented), Answers)

    def _answer(self, request: httpx2.Request) -> httpx2.Response:
        endpoint: str = getattr(request, "endpoint", "")
        if endpoint not in self.scripts and endpoint.partition(" ")[2] in {*_data()["tokens"], _ISSUER}:
            return httpx2.Response(200, json=_TOKEN)
        known = _data()["operations"]
        call = recorded(request, {**known, **self.scripts})
        self.calls.append(call)
        script = self.scripts.get(call.operation)
        if script:
            return (script.pop(0) if len(script) > 1 else script[0])(call)
        documented = known[call.operation]
        return self._kind_of(documented)(self, call.operation, documented).usual(call)


class Answers(Generic[T]):
    """What one operation is answered with: first one thing, then the next; the last of them stays.

    fake.on(client.pets.get).fail(503).respond(Pet(id=1, name="Tom"))
    """

    def __init__(self, fake: BaseFake, operation: str, documented: Documented) -> None:
        self._fake = fake
        self._operation = operation
        self._documented = documented
        self._script: list[Answer] = []

    @property
    def calls(self) -> list[RecordedCall]:
        """The requests for this operation so far, retries among them."""
        return [call for call in self._fake.calls if call.operation == self._operation]

    def respond(self, *values: T, status: int | None = None, headers: Mapping[str, str] | None = None) -> Self:
        """Answer with values, one after the other.

        Args:
            values: What calls return.
            status: The status, where it is not the documented one.
            headers: Headers of the answers.
        """
        for value in values:
            made = self._made(value, status)
            self._then(_replay(made[0], {**made[1], **(headers or {})}, made[2]))
        return self

    def respond_with(self, answer: Callable[[RecordedCall], T | httpx2.Response]) -> Self:
        """Answer with what a function makes of the call: a value, or an `httpx2.Response` as it is."""

        def answered(call: RecordedCall) -> httpx2.Response:
            value = answer(call)
            return value if isinstance(value, httpx2.Response) else _replay(*self._made(value, None))(call)

        return self._then(answered)

    def fail(self, status: int, body: object = omit, *, headers: Mapping[str, str] | None = None) -> Self:
        """Answer with an error; without a body, with the documented example of that error.

        Args:
            status: The status, 300 or above.
            body: A model, JSON, or text; None for nothing.
            headers: Headers of the answer.

        Raises:
            ValueError: The status is none of an error.
        """
        if status < 300:
            message = f"{status} is no error: `respond(value, status={status})` answers with it"
            raise ValueError(message)
        documented = _of_status(self._documented["answers"], status)
        if body is omit:
            found = _example(documented) if documented is not None else None
            content, kind = found if found is not None else (b"", "")
        else:
            content, kind = _encoded(body, documented or {})
        return self._then(_replay(status, {**_typed(kind), **(headers or {})}, content))

    def raises(self, error: Exception) -> Self:
        """Fail without an answer, as with `httpx2.ConnectError("refused")` or `httpx2.ReadTimeout("slow")`."""

        def answered(call: RecordedCall) -> httpx2.Response:
            if isinstance(error, httpx2.RequestError):
                error.request = call.request
            raise error

        return self._then(answered)

    def usual(self, call: RecordedCall) -> httpx2.Response:
        """Return what the document answers with.

        Raises:
            UnexpectedCallError: It has no example, and none can be made of its schema.
        """
        if "websocket" in self._documented:
            message = f"`{self._operation}` opens a WebSocket, and a fake has no connections"
            raise UnexpectedCallError(message)
        documented = self._documented["answers"].get(self._documented["success"], {"kind": "none"})
        found = _example(documented)
        if found is None:
            message = f'there is no example of `{self._operation}`: say `fake.on("{self._operation}").respond(...)`'
            raise UnexpectedCallError(message)
        return _replay(_status(self._documented["success"]), _typed(found[1]), found[0])(call)

    def _then(self, answer: Answer) -> Self:
        if not self._script:  # what was said by another `on(...)` counts no more
            self._fake.scripts[self._operation] = self._script
        self._script.append(answer)
        return self

    def _made(self, value: object, status: int | None) -> tuple[int, dict[str, str], bytes]:
        """Return the status, the headers and the body for a value.

        Of several documented answers it is one of the kind that the value is of.
        """
        answers: Mapping[str, Any] = self._documented["answers"]
        usual: str = self._documented["success"]
        kinds = ["none"] if value is None else ["bytes"] if isinstance(value, bytes) else []
        kinds += ["text"] if isinstance(value, str) else []
        if status is not None:
            found = _of_status(answers, status) or {}
        else:
            candidates = (usual, *sorted(key for key in answers if key.startswith("2")))
            key = next((key for key in candidates if key in answers and answers[key]["kind"] in kinds), usual)
            status, found = _status(key), answers.get(key, {})
        if "unwraps" in self._documented:
            value = _wrapped(value, found.get("value"), self._documented["unwraps"])
        content, kind = _encoded(value, found)
        return status, _typed(kind), content


def made_sync(kind: Callable[P, C]) -> Callable[Concatenate[Any, P], C]:
    """Return a method of a fake that makes synchronous clients of a class, with its arguments."""

    def make(self: Any, /, *args: P.args, **kwargs: P.kwargs) -> C:
        client: C = self._client(kind, args, kwargs, httpx2.Client)
        return client

    return make


def made_async(kind: Callable[P, C]) -> Callable[Concatenate[Any, P], C]:
    """Return a method of a fake that makes asynchronous clients of a class, with its arguments."""

    def make(self: Any, /, *args: P.args, **kwargs: P.kwargs) -> C:
        client: C = self._client(kind, args, kwargs, httpx2.AsyncClient)
        return client

    return make


class _Waitless(BaseClient):
    """A client that tries again at once."""

    def _settle(self, attempts: Attempts, request: httpx2.Request, outcome: Outcome) -> APIResponse[Any] | float:
        settled = super()._settle(attempts, request, outcome)
        return settled if isinstance(settled, APIResponse) else 0.0


@lru_cache(maxsize=16)
def _waitless(kind: Any) -> Any:
    """Return a class of clients that try again at once."""
    return type(kind.__name__, (_Waitless, kind), {"__module__": kind.__module__})


@lru_cache(maxsize=1)
def _data() -> Mapping[str, Any]:
    """Return what the document answers with."""
    text = files(__package__ or "").joinpath("_answers.json").read_bytes()
    found: Mapping[str, Any] = from_json(text)
    return found


def _replay(status: int, headers: Mapping[str, str], content: bytes) -> Answer:
    return lambda _: httpx2.Response(status, headers=dict(headers), content=content)


def _of_status(answers: Mapping[str, Any], status: int) -> Documented | None:
    keys = (str(status), f"{status // 100}XX", "DEFAULT")
    return next((answers[key] for key in keys if key in answers), None)


def _status(key: str) -> int:
    """Return a status of those that a document means: 200 for `2XX`."""
    return int(key.replace("X", "0")) if key[:1].isdigit() else 200


def _typed(content_type: str) -> dict[str, str]:
    return {"content-type": content_type} if content_type else {}


def _wrapped(value: object, whole: object, part: Mapping[str, Any]) -> object:
    """Return a value with what the document has around it; without one there is only that."""
    around = {name: entry for name, entry in whole.items() if name != part["name"]} if is_object(whole) else {}
    return around if value is None and "end" not in part else {**around, part["name"]: value}


def _example(documented: Documented) -> tuple[bytes, str] | None:
    """Return a documented body with its content type, or None if there is no example of it."""
    if documented["kind"] == "none":
        return b"", ""
    if "value" not in documented:
        return None
    value = documented["value"]
    return (to_json(value) if documented["kind"] == "json" else value.encode()), documented["type"]


def _encoded(value: object, documented: Documented) -> tuple[bytes, str]:
    """Return a value as a body with its content type."""
    kind, content_type = documented.get("kind", ""), documented.get("type", "")
    if isinstance(value, bytes):
        return value, content_type or "application/octet-stream"
    if isinstance(value, str) and kind != "json":
        return value.encode(), content_type or "text/plain"
    if value is None and kind != "json":
        return b"", ""
    return encode(value), content_type if kind == "json" else "application/json"
