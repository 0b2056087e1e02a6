"""What is right and has no counterpart in a package, in the order of the codes."""

from __future__ import annotations

from .rule import Rule

SUPPORT_RULES = (
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
        "name; `headers` and `encoding` of an Encoding Object are for headers of a part, and for parts "
        "in it; `encoding` of a parameter `in: querystring` gives parts of a query a style each.",
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
        "unsupported-sequence",
        "warning",
        "a sequence of items is passed or comes as a whole",
        "write the items one after the other, such as lines of JSON, and pass that",
        "Answers that are events, lines of JSON or JSON texts are streams, item by item. Bodies of "
        "these kinds, and sequences of other kinds, are text or bytes.",
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
        "unsupported-webhook",
        "warning",
        "a request that the API sends cannot be read in full",
        "describe its body as JSON",
        "Webhooks and callbacks are read from JSON, in a body. The models that its schemas name are "
        "generated all the same.",
    ),
)
