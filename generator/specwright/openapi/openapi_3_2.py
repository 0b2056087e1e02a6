"""What OpenAPI 3.2 says in fields of its own, apart from single fields of objects read elsewhere.

Those are read where their objects are: `itemSchema` and `dataValue` in `content`, `defaultMapping`
in `schemas`, `parent` and `kind` of tags in `read`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from . import values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.diagnostics import Report
    from specwright.document import Library, Node

    from .model import MediaType
    from .versions import Version, Words

METHODS = ("get", "head", "options", "trace", "query", "post", "put", "patch", "delete")
"""The methods that have a field of a path item, what reads before what writes."""
_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_SEQUENCES = ("prefixEncoding", "itemEncoding")


def name_document(root: Node, library: Library, words: Words, report: Report) -> None:
    """Let references name the document by its `$self`, which is their base (OpenAPI 3.2, 4.1.2.2.1)."""
    uri = values.text(root, "$self", report)
    if uri is not None:
        words.meet("$self", root.get("$self"))
        try:
            library.name(root, uri)
        except ValueError:  # such as `http://[`
            where = (root.get("$self") or root).span
            report.add("invalid-value", where, f"`{uri}` is no reference to a URI")


def written_operations(item: Node, words: Words, report: Report) -> Iterator[tuple[str, Node]]:
    """Yield the operations of a path item with their methods, first those with a field of their own.

    OpenAPI 3.2, 4.9: `query`, and under `additionalOperations` any other method, whose case counts.
    """
    for method in METHODS:
        node = item.get(method)
        if node is not None:
            words.meet(method, node)
            yield method.upper(), node
    if "additionalOperations" in item.mapping:
        words.meet("additionalOperations", item.get("additionalOperations"))
        yield from values.children(item, "additionalOperations", report)


def is_reservable(location: str, version: Version) -> bool:
    """Return whether `allowReserved` means something: in a query, and since OpenAPI 3.2 in a path."""
    return location == "query" or (location == "path" and version == "3.2")


def check_method(method: str, node: Node, report: Report) -> None:
    """Report a key of `additionalOperations` that is no method, or one with a field of its own."""
    if node.key in METHODS:
        return
    if not _TOKEN.fullmatch(method):
        message = f"`{method}` is no method of HTTP"
        way_out = "write a token (RFC 9110, 9.1), such as `COPY`"
        report.add("invalid-value", node.key_span, message, help=way_out)
    elif method.lower() in METHODS and method.isupper():
        message = f"`{method}` has a field of its own in a path item"
        way_out = f"write the operation under `{method.lower()}`, beside `additionalOperations`"
        report.add("invalid-value", node.key_span, message, help=way_out)


def check_querystring(
    parameter: Node, media: MediaType | None, words: Words, report: Report
) -> None:
    """Report what a parameter that is the whole query lacks, or has and is not followed (4.12.1)."""
    words.meet("in: querystring", parameter.get("in"))
    if media is None:
        message = "`content` is missing here, which says how the query is written"
        report.add("missing-field", parameter.span, message)
    elif media.encodings:
        where = (media.node.get("encoding") or media.node).key_span
        message = "`encoding` is not followed in a query: lists are repeated names"
        report.add("unsupported-encoding", where, message)


def check_encodings(media: Node, report: Report) -> None:
    """Report encodings by position (OpenAPI 3.2, 4.14), which no method writes."""
    for key in _SEQUENCES:
        node = media.get(key)
        if node is not None:
            message = f"`{key}` is not followed: parts are written as their values are"
            report.add("unsupported-encoding", node.key_span, message)


def check_encoding(encoding: Node, report: Report) -> None:
    """Report what an Encoding Object says of a part and no method writes (OpenAPI 3.2, 4.15)."""
    check_encodings(encoding, report)
    nested, headers = encoding.get("encoding"), encoding.get("headers")
    if nested is not None:
        message = "`encoding` of a part's own parts is not followed: the part is written as JSON"
        report.add("unsupported-encoding", nested.key_span, message)
    # 4.15.1: `Content-Type` is described by `contentType`, and ignored here.
    if headers is not None and any(name.lower() != "content-type" for name in headers.mapping):
        message = "`headers` of a part are not sent, but for those that its content needs"
        report.add("unsupported-encoding", headers.key_span, message)
