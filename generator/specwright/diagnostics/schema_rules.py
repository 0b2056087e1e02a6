"""What can be said about schemas that are read all the same, in the order of the codes."""

from __future__ import annotations

from .rule import Rule

SCHEMA_RULES = (
    Rule(
        "conflicting-schemas",
        "warning",
        "two schemas that have to hold at once exclude each other",
        "give both the same type, or take one of them out of `allOf`",
        "A value has to be valid for every member of an `allOf`, and none can be valid for these. "
        "The later one is read, as an object that extends another usually means to change it.",
    ),
    Rule(
        "malformed-schema",
        "warning",
        "a keyword of a schema is not of the form that it should have",
        "write it as JSON Schema says",
        "What is meant is read where it is clear, such as one schema where a list of them has to "
        "stand, or the text `'true'` for a boolean. Otherwise the keyword is read as if it were not there.",
    ),
    Rule(
        "misplaced-keyword",
        "warning",
        "a keyword means nothing where it stands",
        "move the keyword, or remove it",
        "For example `properties` in a schema for strings, a `format` of text for a number, or a "
        "keyword of a schema among the names of its properties.",
    ),
    Rule(
        "mistyped-value",
        "warning",
        "a value that a schema names is not of the type of that schema",
        "correct the value, or quote it where text is meant",
        "YAML reads `1`, `1.5` and `true` as numbers and booleans, also among the values of an "
        "`enum` of strings. They are read as the type that the schema has. A `default` that does "
        "not fit is kept as documentation only.",
    ),
    Rule(
        "undeclared-required",
        "warning",
        "a required property is not declared",
        "declare it under `properties`, or correct the name in `required`",
        "It is read as a property that has to be there and can have any value.",
    ),
    Rule(
        "unexpressed-keyword",
        "note",
        "a condition of a schema has no counterpart in the types of Python",
        "check the condition where it matters; servers do",
        "`not`, `contains`, `propertyNames`, `dependentRequired`, `if` and their like restrict values in a way that "
        "types cannot say. What they allow is described by the types, and more.",
    ),
    Rule(
        "unknown-type",
        "warning",
        "a schema has a type that JSON Schema does not have",
        "write one of array, boolean, integer, null, number, object and string, with a `format`",
        "Types of other languages, such as `int` or `date`, are read as the type and the format that "
        "they stand for. A type that stands for nothing is read as any value.",
    ),
    Rule(
        "unresolved-mapping",
        "warning",
        "a discriminator maps a value to nothing",
        "write the name of a schema under `components.schemas`, or a reference to one",
        "A schema is a variant by its own name as well. An object with a value that stands for no "
        "variant is read as an unknown one.",
    ),
)
