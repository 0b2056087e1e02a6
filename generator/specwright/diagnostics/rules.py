"""The registry of everything Specwright can say about an input.

A code is public: it is what people search for, and what they will name to accept a finding. It is
never renamed. `specwright rules` prints this table.
"""

from __future__ import annotations

from heapq import merge

from .overlay_rules import OVERLAY_RULES
from .rule import Rule
from .schema_rules import SCHEMA_RULES
from .verify_rules import VERIFY_RULES

_ALL = (
    Rule(
        "cannot-read",
        "error",
        "a file could not be read",
        "name an existing file that you may read",
        "The file does not exist, is a folder, may not be read, or is not text in UTF-8 or UTF-16.",
        exit_status=2,
    ),
    Rule(
        "cannot-write",
        "error",
        "an output could not be written",
        "choose another folder with --out, or give yourself the right to write there",
        "Files are written beside their place first and moved there together, so a run that ends "
        "with this error has changed nothing.",
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
        "drift",
        "error",
        "a generated file is not what its spec generates",
        "run `specwright generate` and commit the result",
        "`specwright check` generates in memory and compares. The file was changed by hand, or the "
        "spec, the configuration or the generator changed and the output was not generated again.",
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
        "duplicate-operation-id",
        "warning",
        "two operations have the same operationId",
        "give each operation an operationId of its own",
        "The specification asks for unique ids. The later operation is named from its method and "
        "path instead.",
    ),
    Rule(
        "edited-file",
        "error",
        "a generated file was changed by hand since it was generated",
        "undo the edit, or pass --overwrite to discard it",
        "Generating would lose the edit. Code of your own is safe in any file that Specwright did "
        "not write, such as a module under `lib/`.",
    ),
    Rule(
        "expansion-limit",
        "error",
        "the aliases of a YAML document stand for too much",
        "write the repeated parts as `$ref`s to `components`",
        "A few lines of YAML with nested aliases can stand for billions of nodes. The aliases of a "
        "document may stand for at most a million.",
        exit_status=2,
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
        "invalid-config",
        "error",
        "a value in the configuration is not of the form it should have",
        "correct the value",
        "`docs/configuration.md` lists every key and its form.",
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
        "invalid-value",
        "error",
        "a value is not of the form that the specification gives it",
        "write it as the specification says",
        "For example a list where an object has to stand, or a parameter whose `in` is unknown.",
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
        "nesting-limit",
        "error",
        "a document is nested too deeply",
        "flatten the document, or move parts of it to `components`",
        "A document may be nested 256 levels deep.",
        exit_status=2,
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
        "outside-ref",
        "error",
        "a reference leaves the folder of its spec",
        "copy the file into the spec's folder",
        "A spec is untrusted input: it may not make the generator read other files of the machine.",
    ),
    Rule(
        "remote-ref",
        "error",
        "a reference leads to the network",
        "download the document and refer to the copy",
        "The generator makes no request that a spec asks for.",
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
        "unknown-service",
        "error",
        "there is no spec for a service",
        "name a folder under specs/ that holds an openapi.yaml",
        "A service is a folder with an openapi.yaml, openapi.yml or openapi.json in it, or with an overlay "
        "that extends such a document.",
        exit_status=2,
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
    Rule(
        "unowned-file",
        "error",
        "a file stands where one would be generated, and Specwright did not write it",
        "move it away, or pass --overwrite to replace it",
        "Files that Specwright wrote are listed in `.specwright.json` beside them. It never "
        "replaces or deletes another.",
    ),
    Rule(
        "unresolved-ref",
        "error",
        "a reference leads nowhere",
        "correct the reference, or add what it names",
        "The file or the place in it does not exist.",
    ),
    Rule(
        "unsupported-content-type",
        "note",
        "a body can be sent as something else that its method does not offer",
        "make an operation of its own for the other content type",
        "Methods offer the choice between JSON, forms and multipart, and among files of several types. "
        "Otherwise the body is sent as the content type that says most: JSON before forms before "
        "text before bytes. Any other can be sent with `extra_headers` and an HTTP client.",
    ),
    Rule(
        "unsupported-encoding",
        "warning",
        "a document says how something is written in a way that no method writes it",
        "describe it as a form with named fields, or write it with an HTTP client of your own",
        "`prefixEncoding` and `itemEncoding` of OpenAPI 3.2 are for multipart bodies whose parts have no "
        "name; `encoding` of a parameter `in: querystring` gives parts of a query a style each.",
    ),
    Rule(
        "unsupported-inheritance",
        "warning",
        "a discriminator stands in an object that no other schema can extend",
        "move the schema to `components.schemas`, and let others refer to it in `allOf`",
        "Schemas extend another one by its name. This one has none, and is read as the object that it "
        "describes; what others add is kept as extra properties.",
    ),
    Rule(
        "unsupported-security-scheme",
        "warning",
        "a security scheme has no counterpart in the client",
        "configure it on a client of your own and pass that as `http_client`",
        "The operation can be called; what the scheme needs has to come from the transport.",
    ),
    Rule(
        "unsupported-server",
        "warning",
        "an operation has a server of its own that does not say where it is",
        "write its address with scheme and host, such as `https://uploads.example.com`",
        "Calls of an operation with a server of its own go there. A relative address, or one without a "
        "host, depends on where the document is, which a package does not know: these calls go where all "
        "others go.",
    ),
    Rule(
        "unsupported-stream",
        "warning",
        "nothing says when an answer is a stream",
        "give the method `streaming.param_discriminator` in sdk.yaml, the property that asks for it",
        "The answer is read as JSON; a boolean property `stream` is found without help.",
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
        "unsupported-webhook",
        "warning",
        "a request that the API sends cannot be read in full",
        "describe its body as JSON",
        "Webhooks and callbacks are read from JSON, in a body. The models that its schemas name are "
        "generated all the same.",
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

_TABLES = (_ALL, OVERLAY_RULES, SCHEMA_RULES, VERIFY_RULES)
RULES: dict[str, Rule] = {rule.code: rule for rule in merge(*_TABLES, key=lambda rule: rule.code)}
"""Every rule by its code, sorted, as the tables are that it is made of."""
