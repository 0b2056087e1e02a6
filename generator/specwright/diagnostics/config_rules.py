"""What can be said about the configuration, in the order of the codes."""

from __future__ import annotations

from .rule import Rule

CONFIG_RULES = (
    Rule(
        "foreign-config-keys",
        "note",
        "the configuration has keys that were for other generators, and mean nothing here",
        "leave them, if other tools read the file as well, or remove them",
        "A `stainless.yml` says what other languages, releases and documentation sites need to know. "
        "Specwright makes a Python package; the finding lists what it has no use for, with the reason.",
    ),
    Rule(
        "invalid-config",
        "error",
        "a value in the configuration is not of the form it should have",
        "correct the value",
        "`docs/configuration.md` lists every key and its form.",
    ),
    Rule(
        "invalid-config-key",
        "error",
        "the configuration has a key that means nothing",
        "remove the key, or correct its spelling",
        "What it says would be missing in the package. `docs/configuration.md` lists every key. Private ones, such as "
        "for anchors of YAML, begin with `x-`; in a file that was written for another generator a key that is not known "
        "is a warning, `unknown-config-key`.",
    ),
    Rule(
        "invalid-template",
        "error",
        "a template of the project cannot be used",
        "correct the template, or remove it from `templates`",
        "A template takes the place of one of Specwright's and sees the same views. `docs/templates.md` lists all "
        "templates and what each of them has.",
    ),
    Rule(
        "shared-schema",
        "note",
        "a schema that the configuration does not list has a name of its own all the same",
        "list it under `models` of a resource, with the name that it should have",
        "Where a configuration lists models, all other schemas are written out where they are used. One that "
        "would be written out hundreds of times in one type is shared instead, under its own name.",
    ),
    Rule(
        "unconfigured-operation",
        "warning",
        "the configuration has resources, and none of them has this operation",
        "give it a method in a resource, or list it under `unspecified_endpoints`",
        "With `resources` in the configuration a package has those operations that are named "
        "there, and no others.",
    ),
    Rule(
        "unknown-config-key",
        "warning",
        "the configuration has a key that means nothing here",
        "remove the key, or correct its spelling",
        "`docs/configuration.md` lists every key.",
    ),
    Rule(
        "unknown-endpoint",
        "error",
        "the configuration names an endpoint that the spec does not have",
        "write verb and path as they stand in the spec, names of parameters included",
        "A method of a resource calls one operation: `get /pets/{pet_id}` is the one under "
        "`paths`, `/pets/{pet_id}`, `get`.",
    ),
    Rule(
        "unknown-model",
        "error",
        "the configuration names a schema that the spec does not have",
        "write the name of a schema, or its place as a reference has it",
        "A model is the name of a schema under `components`, `Pet`, or the place of any schema, "
        "`#/components/schemas/Pet/properties/tag`.",
    ),
    Rule(
        "unknown-service",
        "error",
        "there is no spec for a service",
        "name a folder under specs/ that holds an openapi.yaml",
        "A service is a folder with an openapi.yaml, openapi.yml or openapi.json in it, or with an overlay "
        "that extends such a document.",
        exit_status=2,
    ),
    Rule(
        "unmatched-filter",
        "warning",
        "a filter of `subset`, `--include` or `--exclude` is like no operation",
        "correct the filter, or remove it",
        "A subset is made of operations: by tag, path, operation, resource, `deprecated` or `internal`. A "
        "filter that nothing is like leaves out what should be there, or leaves what should not.",
    ),
    Rule(
        "unmatched-pagination",
        "warning",
        "the configuration says that a method returns pages, and its operation does not",
        "give the operation what the scheme names, or let the scheme name what there is",
        "A scheme under `pagination` lists properties of requests and of answers. An operation has "
        "the scheme if it has all of them, and a list where the items should be. Without schemes, "
        "an operation has to be one that is recognised.",
    ),
)
