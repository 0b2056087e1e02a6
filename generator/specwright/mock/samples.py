"""Sample content for media types that are not JSON."""

from __future__ import annotations

import re

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+/[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_RANGES = {
    "*/*": "application/octet-stream",
    "application/*": "application/octet-stream",
    "audio/*": "audio/wav",
    "image/*": "image/png",
    "text/*": "text/plain",
    "video/*": "video/mp4",
}
_PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)
_PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
)
_SILENCE = b"RIFF\x24\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00" + bytes.fromhex(
    "401f0000803e0000020010006461746100000000"
)
_SAMPLES = {
    "application/jsonl": b'{"key": "string"}\n{"key": "string"}\n',
    "application/json-seq": b'\x1e{"key": "string"}\n\x1e{"key": "string"}\n',
    "application/pdf": _PDF,
    "application/x-ndjson": b'{"key": "string"}\n{"key": "string"}\n',
    "application/x-www-form-urlencoded": b"key=string",
    "application/zip": b"PK\x05\x06" + bytes(18),
    "audio/wav": _SILENCE,
    "audio/x-wav": _SILENCE,
    "image/png": _PIXEL,
    "image/svg+xml": b'<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>\n',
    "text/csv": b"name,value\r\nstring,1\r\n",
    "text/event-stream": b"data: string\n\n",
    "text/html": b"<!doctype html><title>string</title><p>string</p>\n",
}


def concrete_type(content_type: str | None, fallback: str) -> str:
    """Return a content type that a response can bear, for one that a document describes.

    A range such as `image/*` becomes a type within it. What is no media type, and what would not
    survive in a header, becomes `fallback`.
    """
    if content_type is None or not content_type.isascii() or not content_type.isprintable():
        return fallback
    essence = essence_of(content_type)
    if essence == "*/*":
        return fallback
    if not _TOKEN.fullmatch(essence):
        return fallback
    return _RANGES.get(essence, fallback) if essence.endswith("/*") else content_type


def essence_of(content_type: str) -> str:
    """Return the type and subtype of a content type in lower case, without parameters."""
    return content_type.partition(";")[0].strip().lower()


def sample_of(content_type: str) -> bytes:
    """Return a small content of a media type: a real one where the type is well known."""
    essence = essence_of(content_type)
    if essence in _SAMPLES:
        return _SAMPLES[essence]
    if essence.endswith(("/xml", "+xml")):
        return b'<?xml version="1.0" encoding="UTF-8"?>\n<example>string</example>\n'
    return b"string"
