"""What can be said about an OpenAPI document, in the order of the codes."""

from __future__ import annotations

from .rule import Rule

OPENAPI_RULES = (
    Rule(
        "duplicate-operation-id",
        "warning",
        "two operations have the same operationId",
        "give each operation an operationId of its own",
        "The specification asks for unique ids. The later operation is named from its method and "
        "path instead.",
    ),
    Rule(
        "inexact-version",
        "warning",
        "the version of a document is not written as its specification asks",
        "write all three numbers, such as `openapi: 3.1.2`, or `swagger: '2.0'`",
        "Since OpenAPI 3.0 it is a string of three numbers. Without quotes YAML takes `3.1` and `2.0` for "
        "numbers.",
    ),
    Rule(
        "invalid-extension",
        "warning",
        "an extension (`x-...`) that is read does not have the form that it should have",
        "correct it, or remove it; docs/extensions.md lists those that are read",
        "Words that other generators have made say what things are called, what is left out and how lists "
        "come in pages. One that cannot be read, or that does not fit where it stands, says nothing: names "
        "and pages are found as they would be without it.",
    ),
    Rule(
        "invalid-security-scheme",
        "warning",
        "a security scheme lacks what says how to satisfy it",
        "correct its `type`, or add `name` and `in` to a key, and `scheme` to `http`",
        "An operation can be called; nothing is sent for a scheme that does not say what to send.",
    ),
    Rule(
        "invalid-value",
        "error",
        "a value is not of the form that the specification gives it",
        "write it as the specification says",
        "For example a list where an object has to stand, or a parameter whose `in` is unknown.",
    ),
    Rule(
        "invalid-version",
        "error",
        "what should say a version does not",
        "write the version as numbers with dots",
        "`docs/versions.md` lists the versions of OpenAPI that are read; overlays are of 1.0 or 1.1.",
        exit_status=2,
    ),
    Rule(
        "missing-field",
        "error",
        "a field that the specification requires is not there",
        "add the field",
        "For example a parameter without `name`, or a document without `info.title`.",
    ),
    Rule(
        "nameless-parameter",
        "warning",
        "a parameter has an empty name",
        "name the parameter, or remove it",
        "There is no way to send it, so the method does not have it.",
    ),
    Rule(
        "no-operations",
        "warning",
        "a document has no operation",
        "add a path with an operation",
        "The package will have models at most, and no call.",
    ),
    Rule(
        "not-openapi",
        "error",
        "a file is not an OpenAPI document",
        "name the document whose first key is `openapi` or `swagger`",
        "An OpenAPI document is a mapping with the key `openapi` at the top, or `swagger` in version 2.0.",
        exit_status=2,
    ),
    Rule(
        "undeclared-path-parameter",
        "warning",
        "a path names a parameter that is not declared",
        "declare it under `parameters` with `in: path`",
        "It is read as a required string, which is what a server will see.",
    ),
    Rule(
        "undefined-security-scheme",
        "warning",
        "a security requirement names a scheme that is not defined",
        "define it under `components.securitySchemes`, or correct the name",
        "The alternative that names it is left out: no client could satisfy it.",
    ),
    Rule(
        "unsupported-version",
        "error",
        "a document is of a version that cannot be read",
        "convert it to a version that is read: Swagger 2.0, or OpenAPI 3.0, 3.1 or 3.2",
        "`docs/versions.md` says what of each version is read, and as what.",
        exit_status=2,
    ),
    Rule(
        "unused-path-parameter",
        "warning",
        "a path parameter is declared that its path does not name",
        "put the parameter into the path, or remove it",
        "There is no place to send it, so the method does not have it.",
    ),
    Rule(
        "word-of-another-version",
        "warning",
        "a document uses a word that its version of OpenAPI does not have",
        "write it as this version does, or name the version that has it at the top",
        "What is meant is clear, and read. Other tools ignore such words, or refuse the document. "
        "`docs/versions.md` lists them.",
    ),
)
