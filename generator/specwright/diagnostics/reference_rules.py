"""What can be said about references, in the order of the codes."""

from __future__ import annotations

from .rule import Rule

REFERENCE_RULES = (
    Rule(
        "cannot-fetch",
        "error",
        "a document on the network could not be read",
        "correct the address, or download the document and refer to the copy",
        "With --allow-remote references may lead to http and https. A document may be 16 MiB large and "
        "redirected five times, a spec may lead to 100 of them, which together may take a minute. No "
        "credentials are sent.",
        exit_status=2,
    ),
    Rule(
        "circular-ref",
        "error",
        "a reference leads back to itself without ever reaching a definition",
        "let one of them be the definition itself",
        "`$ref: '#/a'` at `#/b` and `$ref: '#/b'` at `#/a` say nothing. A schema that contains "
        "itself in a property or in its items is something else, and fine.",
    ),
    Rule(
        "duplicate-anchor",
        "warning",
        "two schemas have the same name",
        "give each `$anchor` and `$dynamicAnchor` a name of its own",
        "JSON Schema wants the names in a schema with an `$id`, or in a document, to be unique. References "
        "lead to the first of them.",
    ),
    Rule(
        "dynamic-ref",
        "note",
        "a `$dynamicRef` is read as if nothing took the place of what it names",
        "refer to the schema that is meant with `$ref`, where the difference matters",
        "Which schema a `$dynamicRef` leads to depends on the way by which a validator came to it. Types are "
        "made before that: they are those of the schema that stands there.",
    ),
    Rule(
        "mismatched-ref",
        "warning",
        "a reference leads to a component of another kind",
        "refer to a component of the kind that stands there",
        "For example a response where a schema is wanted. It is read as if it were one, which says little.",
    ),
    Rule(
        "misplaced-ref",
        "warning",
        "a reference stands where the specification has none",
        "write a reference in each entry, or the content itself",
        "OpenAPI has references to single schemas, parameters, responses and the like. One for all of "
        "`components.schemas`, `paths` or `properties`, or for an operation, is read as what it leads to.",
    ),
    Rule(
        "outside-ref",
        "error",
        "a reference leaves the folder of its spec",
        "copy the file into the spec's folder, or pass --allow-outside",
        "A spec is untrusted input: it may not make the generator read other files of the machine. Specs of "
        "a project may refer to all that is in its folder of specs.",
    ),
    Rule(
        "ref-in-schema",
        "warning",
        "a reference is meant from the top of its document, and stands in a schema with an `$id`",
        "write the whole address before the `#`, or remove the `$id`",
        "`#/components/schemas/Pet` in a schema with an `$id` starts at that schema (JSON Schema 2020-12, "
        "9.2). It leads nowhere there, and somewhere from the top of the document.",
    ),
    Rule(
        "remote-ref",
        "error",
        "a reference leads to the network",
        "pass --allow-remote, or download the document and refer to the copy",
        "The generator makes no request that a spec asks for, unless a person allows it.",
    ),
    Rule(
        "unresolved-ref",
        "error",
        "a reference leads nowhere",
        "correct the reference, or add what it names",
        "The file or the place in it does not exist.",
    ),
    Rule(
        "unresolved-unused-ref",
        "warning",
        "a reference leads nowhere, and nothing that is generated needs it",
        "correct the reference, or remove it",
        "Packages have no counterpart for the headers and links that a document describes: responses have "
        "all their headers anyway, and a link is an operation that can be called.",
    ),
)
