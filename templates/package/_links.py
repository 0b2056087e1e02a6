"""The `Link` header: where else an answer says there is something (RFC 8288)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

# RFC 8288, 3 and appendix B: a target, and its parameters, the values of which may be quoted.
_TARGET = re.compile(r"[ \t,]*<([^>]*)>")
_PARAMETER = re.compile(r"[ \t]*;[ \t]*([^\s=;,\"]*)[ \t]*(?:=[ \t]*(\"(?:[^\"\\]|\\.)*\"|[^\s;,\"]*))?")
_ESCAPED = re.compile(r"\\(.)")


def link_target(fields: Iterable[str], relation: str) -> str | None:
    """Return the target of the first link with a relation, a reference as it was sent, or None.

    Args:
        fields: The values of all `Link` headers of an answer.
        relation: The type of the relation, in lower case: `next`.
    """
    for field in fields:
        for target, parameters in _links(field):
            # A link with an anchor starts at something else than the answer (RFC 8288, 3.2).
            if relation in parameters.get("rel", "").lower().split() and "anchor" not in parameters:
                return target
    return None


def _links(field: str) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Yield the links of a header; what is no link ends them."""
    place = 0
    while (target := _TARGET.match(field, place)) is not None:
        place = target.end()
        parameters: dict[str, str] = {}
        while (found := _PARAMETER.match(field, place)) is not None:
            place = found.end()
            # Of several with one name the first counts (RFC 8288, 3.3).
            parameters.setdefault(found[1].lower(), _unquoted(found[2] or ""))
        yield target[1].strip(), parameters


def _unquoted(text: str) -> str:
    """Return the value of a parameter, a token or a quoted string (RFC 9110, 5.6.4)."""
    return _ESCAPED.sub(r"\1", text[1:-1]) if text.startswith('"') else text
