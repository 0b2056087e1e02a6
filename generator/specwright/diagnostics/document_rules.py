"""What can be said about files and references, before anybody asks what they mean, in the order of the codes."""

from __future__ import annotations

from .rule import Rule

DOCUMENT_RULES = (
    Rule(
        "cannot-read",
        "error",
        "a file could not be read",
        "name an existing file that you may read",
        "The file does not exist, is a folder, may not be read, or is not text in UTF-8 or UTF-16.",
        exit_status=2,
    ),
    Rule(
        "duplicate-key",
        "error",
        "a key stands twice in one mapping",
        "remove one of the two",
        "YAML 1.2 (3.2.1.3) and RFC 8259 (4) want unique keys. Most readers keep the last one in "
        "silence, so half of what was written would be lost.",
    ),
    Rule(
        "expansion-limit",
        "error",
        "aliases or schemas of a document stand for too much",
        "write the repeated parts as `$ref`s to `components`",
        "A few lines of YAML with nested aliases can stand for billions of nodes. The aliases of a "
        "document may stand for at most a million. What `allOf`, `oneOf` and `anyOf` bring together may "
        "be half a million properties: schemas that double each other mean billions as well.",
        exit_status=2,
    ),
    Rule(
        "invalid-syntax",
        "error",
        "a file is not well-formed YAML or JSON",
        "correct the syntax at this place",
        "The document is read as YAML 1.2 with the core schema, or as JSON if it is JSON.",
        exit_status=2,
    ),
    Rule(
        "nesting-limit",
        "error",
        "a document is nested too deeply",
        "flatten the document, or move parts of it to `components`",
        "A document may be nested 256 levels deep, and a schema may hold 100 others one in another.",
        exit_status=2,
    ),
)
