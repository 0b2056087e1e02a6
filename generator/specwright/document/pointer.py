"""JSON Pointer (RFC 6901), in the URI fragment form that `$ref` uses (section 6)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Iterable


def split_pointer(fragment: str) -> tuple[str, ...]:
    """Return the keys that a pointer names: `/paths/~1v1~1a` is `("paths", "/v1/a")`.

    Percent-encoding is undone first, then `~1` and `~0`, in that order (RFC 6901, sections 4, 6).
    """
    if not fragment:
        return ()
    return tuple(
        key.replace("~1", "/").replace("~0", "~")
        for key in unquote(fragment).removeprefix("/").split("/")
    )


def join_pointer(keys: Iterable[str | int]) -> str:
    """Return the pointer for keys from the root; the inverse of `split_pointer`.

    Of what a URI would encode only the percent sign is, so that people can read the rest.
    """
    return "".join(map(step_of, keys))


@lru_cache(maxsize=65536)
def step_of(key: str | int) -> str:
    """Return what one key adds to a pointer."""
    return "/" + str(key).replace("~", "~0").replace("/", "~1").replace("%", "%25")
