"""Where calls go: the addresses of an API, with what a caller chooses of them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Self
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_BRACES = re.compile(r"\{([^{}=]+)(?:=([^{}]*))?\}")
"""A variable of an address, with the text that stands there if the caller says nothing."""
_NO_HOST = re.compile(r"[/@?#\\%{}\s\x00-\x1f\x7f]")
"""What would end a host, or make another one of it (RFC 3986, 3.2)."""
_NO_ORIGIN = re.compile(r"[@?#\\{}\s\x00-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Servers:
    """The addresses of an API by environment, the usual one first, and what fills the braces in them.

    `variables` has what the caller chose for each, None for nothing, and the values that there are to
    choose from, none if it can be any text. A `base_url` is refused beside an `environment`.

    Raises:
        ValueError: There is no such environment, or a variable has a value that it cannot have.
    """

    urls: Mapping[str, str]
    environment: str | None = None
    base_url: str | None = field(default=None, repr=False)
    variables: Mapping[str, tuple[str | None, Sequence[str]]] = field(
        default_factory=dict[str, tuple[str | None, "Sequence[str]"]]
    )

    def __post_init__(self) -> None:
        if self.environment is not None:
            if self.base_url is not None:
                raise ValueError("`environment` and `base_url` both say where the API is; pass one of them")
            if self.environment not in self.urls:
                raise _not_among("environment", self.environment, self.urls)
        for name, (value, choices) in self.variables.items():
            if value is not None and choices and value not in choices:
                raise _not_among(name, value, choices)

    def at(self, environment: str, base_url: str | None = None) -> Self:
        """Return those of another environment; the arguments are checked like those of a client."""
        return replace(self, environment=environment, base_url=base_url)

    def address(self, own: Mapping[str, str] | None = None) -> str | None:
        """Return the address of the environment, or that of a call with servers of its own.

        Raises:
            ValueError: A variable would make it the address of something else.
        """
        urls = own or self.urls
        usual = next(iter(self.urls), "") if self.environment is None else self.environment
        url = urls.get(usual, urls.get(""))
        return None if url is None else _BRACES.sub(self._filled, url)

    def _filled(self, found: re.Match[str]) -> str:
        """Return what stands in an address in the place of a variable.

        In a path text of a caller is escaped; what the API itself says stands as it is.
        """
        name, usual = found.groups()
        given, choices = self.variables[name]
        value = str(usual if given is None else given)
        _, is_after_scheme, before = found.string[: found.start()].partition("://")
        if value in choices or value == usual:
            return value
        if "/" in before:
            if value in {".", ".."}:
                message = f"`{name}` is {value!r}, and the address would lead elsewhere"
                raise ValueError(message)
            return quote(value, safe="")
        if not value or (_NO_HOST if is_after_scheme else _NO_ORIGIN).search(value):
            refused = f"{'a slash, `%`, ' if is_after_scheme else ''}`@`, `?`, `#`, braces or a space"
            message = (
                f"`{name}` is {value!r}; it says where the API is, and can neither be empty nor have {refused} in it"
            )
            raise ValueError(message)
        return value


def _not_among(name: str, value: str, known: Iterable[str]) -> ValueError:
    return ValueError(f"`{name}` is {value!r}; it has to be one of {', '.join(map(repr, known))}")
