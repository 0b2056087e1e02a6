"""What a generated module knows of an operation, and what a call may say beside its arguments."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Literal, TypedDict, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

T = TypeVar("T")


class CallOptions(TypedDict, total=False):
    """What every method takes as keywords."""

    _request_timeout: float | tuple[float, float] | None
    """Seconds to wait for the server, or those for the connection and those for the answer."""
    _request_auth: dict[str, Any] | None
    """The credential for this call: `type`, `in`, `key` and `value`, as `auth_settings()` has them."""
    _content_type: str | None
    """The content type of the body."""
    _headers: dict[str, Any] | None
    """Headers to add."""
    _host_index: int
    """Accepted, and without effect: all calls go to the host of the configuration."""


OPTION_NAMES = frozenset(CallOptions.__annotations__)


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter: its place, its name there, and what writes it where that is not the usual."""

    place: Literal["path", "query", "header", "cookie"]
    name: str
    style: Callable[[Any], object] | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """A body: the argument that is it, or the arguments that are the fields of a form."""

    kind: Literal["json", "form", "multipart", "text", "bytes"]
    content_type: str
    argument: str = ""
    fields: Mapping[str, str] = field(default_factory=dict[str, str])
    """The name of each field by that of its argument."""
    styles: Mapping[str, Callable[[Any], object]] = field(default_factory=dict[str, "Callable[[Any], object]"])
    """What writes a field, by the name of the field, where that is not the usual."""


@dataclass(frozen=True, slots=True)
class Operation(Generic[T]):
    """An operation. Types are written as in annotations, and found among the models when needed."""

    method: str
    path: str
    returns: str | None = None
    parameters: Mapping[str, Parameter] = field(default_factory=dict[str, Parameter])
    """The parameters by their arguments."""
    body: Body | None = None
    accept: str = "application/json"
    security: Sequence[Sequence[str]] = ()
    errors: Mapping[str, str] = field(default_factory=dict[str, str])
    """The documented body of each error."""
