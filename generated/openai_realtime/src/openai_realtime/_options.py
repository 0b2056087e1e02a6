"""What a caller may set for one call, beside its parameters; and for a copy of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ._narrow import is_object

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2


class _Options(TypedDict, total=False):
    """What may be set for one call, and for a copy of a client."""

    timeout: float | httpx2.Timeout | None
    """Seconds to wait for the server, in each attempt; None waits for ever."""
    max_retries: int
    """How often a failed call is tried again."""
    deadline: float | None
    """Seconds for the call as a whole: all attempts, and the waits between them."""
    follow_redirects: bool
    """Whether to go where a redirect leads; without it a redirect is an error."""


class RequestOptions(_Options, total=False):
    """Options that every method takes as keywords.

    client.pets.list(timeout=5, extra_headers={"x-trace": "1"})
    """

    extra_headers: Mapping[str, str | None]
    """Headers to add; None takes one away that would be sent otherwise."""
    extra_query: Mapping[str, object]
    """Query parameters to add."""
    extra_body: Mapping[str, object]
    """Properties to add to a JSON object that is sent."""


OPTION_NAMES = RequestOptions.__optional_keys__
"""The keys of `RequestOptions`."""
_MAPPINGS = frozenset({"extra_headers", "extra_query", "extra_body"})


class ClientOptions(_Options, total=False):
    """What `with_options` changes in a copy of a client."""

    base_url: str
    """Where the API is."""
    environment: str
    """Which of the places where the API is, if it has several."""
    default_headers: Mapping[str, str | None]
    """Headers to send with every call, beside those of the client; None takes one away."""
    default_query: Mapping[str, object]
    """Query parameters to send with every call, beside those of the client."""
    strict: bool
    """Whether to raise when an answer is not as documented."""


def check_options(options: RequestOptions, endpoint: str = "") -> None:
    """Refuse what is neither a parameter of a method nor an option, and options of another form.

    Raises:
        TypeError: There is such a keyword, most often a slip of the pen.
    """
    for name, value in options.items():
        if name not in OPTION_NAMES:
            message = f"there is no parameter or option `{name}`" + (f" of `{endpoint}`" if endpoint else "")
            raise TypeError(message)
        if name in _MAPPINGS and not is_object(value):
            message = f"`{name}` has to be a mapping of names to values; this is {value!r}"
            raise TypeError(message)
        if name == "deadline" and value is not None and not isinstance(value, int | float):
            message = f"`deadline` has to be seconds or None; this is {value!r}"
            raise TypeError(message)
        if name == "max_retries" and (not isinstance(value, int) or isinstance(value, bool) or value < 0):
            message = f"`max_retries` has to be a whole number, 0 or more; this is {value!r}"
            raise TypeError(message)
