"""Content types: which kind of body each is, and which says most to a client."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specwright import ir

from .keywords import example_of

if TYPE_CHECKING:
    from specwright.openapi import MediaType

JSON = re.compile(r"application/json(?![\w.+-])|text/json\b|[^;]*\+json(?![\w.+-])", re.IGNORECASE)
_KINDS: tuple[tuple[ir.BodyKind, re.Pattern[str]], ...] = (
    ("json", re.compile(r"application/json$", re.IGNORECASE)),
    ("json", JSON),
    ("json", re.compile(r"\*/\*$")),
    ("multipart", re.compile(r"multipart/", re.IGNORECASE)),
    ("form", re.compile(r"application/x-www-form-urlencoded", re.IGNORECASE)),
    ("text", re.compile(r"text/|[^;]*[/+]xml\b", re.IGNORECASE)),
    ("bytes", re.compile("")),
)
_SEQUENCES = re.compile(
    r"application/(jsonl|x-jsonlines|x-ndjson|ndjson)$|[^;]*[/+]json-seq$|text/event-stream$"
)


def essence(content_type: str) -> str:
    """Return a content type without parameters, in lower case."""
    return content_type.partition(";")[0].strip().lower()


def is_sequence(content_type: str) -> bool:
    """Return whether a content type is that of a sequence of JSON or of events (OpenAPI 3.2, 4.14.3)."""
    return _SEQUENCES.match(essence(content_type)) is not None


def preferred(content: tuple[MediaType, ...]) -> tuple[ir.BodyKind, MediaType] | None:
    """Return the content type that says most to a client: JSON before forms before bytes."""
    for kind, pattern in _KINDS:
        for media in content:
            if pattern.match(media.content_type):
                return kind, media
    return None


def kind_of(content_type: str) -> ir.BodyKind:
    """Return the kind of body that a content type is."""
    return next(kind for kind, pattern in _KINDS if pattern.match(content_type))


def raw_type(kind: str) -> ir.Type:
    """Return the type of a body that is sent or comes as it is."""
    return ir.Text() if kind == "text" else ir.Bytes()


def media_example(media: MediaType) -> ir.Json:
    """Return an example of a body."""
    if media.example is not None:
        return media.example.value
    return example_of(media.schema) if media.schema is not None else None
