"""What a fake is asked: the calls that it records, and the operations that they are of."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from pydantic_core import from_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import httpx2

_PARAMETER = re.compile(r"\{([^{}]*)\}")


class UnexpectedCallError(AssertionError):
    """A client of a fake made a call that the fake has no answer to.

    It is no `APIError`, so that no code that handles those hides it from a test.
    """


@dataclass(frozen=True, slots=True)
class RecordedCall:
    """A request as it went out: one for each attempt of a call.

    `operation` is what the API calls it, `"GET /pets/{id}"`, and `path` what was asked for below the
    base URL, `"/pets/1"`; `path_params` are the parameters in it, as text.
    """

    operation: str
    path: str
    path_params: Mapping[str, str]
    request: httpx2.Request = field(repr=False)

    @property
    def method(self) -> str:
        """The verb."""
        return self.request.method

    @property
    def query(self) -> httpx2.QueryParams:
        """The parameters of the query: `query["limit"]`, or all of a name with `get_list`."""
        return self.request.url.params

    @property
    def headers(self) -> httpx2.Headers:
        """The headers, credentials included; names are found in any case."""
        return self.request.headers

    @property
    def content(self) -> bytes:
        """The body as it was sent."""
        return self.request.content

    @property
    def attempt(self) -> int:
        """1 for the first attempt of a call, 2 for the first retry."""
        attempt: int = getattr(self.request, "attempt", 1)
        return attempt

    def json(self) -> Any:
        """Return what the body says as JSON.

        Raises:
            ValueError: It is not JSON.
        """
        return from_json(self.content)


def recorded(request: httpx2.Request, known: Iterable[str]) -> RecordedCall:
    """Return a request with the operation that it is of: of those that fit, the most specific one.

    OpenAPI 3.1, 4.8.8.2: `/pets/mine` is matched before `/pets/{id}`.

    Args:
        request: The request.
        known: All operations.

    Raises:
        UnexpectedCallError: It is none of them.
    """
    ordered = sorted(known, key=_specificity)
    verbs: dict[str, list[str]] = {}
    tails = _tails(request)
    for segments in tails:
        for operation in ordered:
            method, _, template = operation.partition(" ")
            found = _matched(template, segments)
            if found is not None and method == request.method:
                return RecordedCall(operation, _path(segments), found, request)
            if found is not None:
                verbs.setdefault(template, []).append(method)
    raise UnexpectedCallError(_unknown(request.method, _path(tails[0]), verbs, ordered))


def _path(segments: Sequence[str]) -> str:
    return "/" + "/".join(segments)


def _tails(request: httpx2.Request) -> list[list[str]]:
    """Return what the path below the base URL may be, as escaped segments.

    A request of a method knows its path as the API writes it: what the real one has more, it has of the
    base URL. Of one that does not know, such as that after a redirect, any part at the end may be it.
    """
    segments = request.url.raw_path.decode("ascii").partition("?")[0].split("/")[1:]
    template = getattr(request, "endpoint", "").partition(" ")[2]
    tail = segments[-template.partition("?")[0].count("/") :] if template else []
    if tail and _matched(template, tail) is not None:
        return [tail]
    return [segments[index:] for index in range(len(segments))]


@lru_cache(maxsize=4096)
def _specificity(operation: str) -> tuple[tuple[bool, int], ...]:
    """Return a key that sorts operations with fewer and later parameters first."""
    segments = operation.partition(" ")[2].split("/")
    return tuple(("{" in segment, -len(_PARAMETER.sub("", segment))) for segment in segments)


@lru_cache(maxsize=4096)
def _pattern(template: str) -> tuple[tuple[str, ...], tuple[re.Pattern[str], ...]]:
    """Return the names of the parameters of a path, and a pattern for each of its segments."""
    patterns: list[re.Pattern[str]] = []
    for segment in template.partition("?")[0].split("/")[1:]:
        literals = _PARAMETER.split(segment)[::2]
        patterns.append(re.compile("(.+)".join(re.escape(unquote(text)) for text in literals), re.DOTALL))
    return tuple(_PARAMETER.findall(template)), tuple(patterns)


def _matched(template: str, segments: Sequence[str]) -> dict[str, str] | None:
    """Return the parameters of a path, or None if it is none of a template."""
    names, patterns = _pattern(template)
    if len(patterns) != len(segments):
        return None
    values: list[str] = []
    for pattern, segment in zip(patterns, segments, strict=True):
        match = pattern.fullmatch(unquote(segment))
        if match is None:
            return None
        values += match.groups()
    return dict(zip(names, values, strict=False))


def _unknown(method: str, path: str, verbs: Mapping[str, list[str]], known: Sequence[str]) -> str:
    """Return what to say of a call that is not documented."""
    what = f"`{method} {path}` is no call of this API"
    if verbs:
        there = "; ".join(f"`{template}` has {', '.join(sorted(found))}" for template, found in sorted(verbs.items()))
    else:
        near = get_close_matches(f"{method} {path}", known, n=3, cutoff=0.3) or known[:3]
        there = f"the nearest are {', '.join(f'`{operation}`' for operation in near)}"
    return f'{what}: {there}. `fake.on("{method} {path}").respond(...)` gives it an answer.'
