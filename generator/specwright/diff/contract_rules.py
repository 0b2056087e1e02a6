"""The rules of operations, parameters, bodies, answers, security and promises."""

from __future__ import annotations

from .http_rule import rule
from .law import Growth
from .model import Effect, Guard

NONE, WIDEN, NARROW = Effect.NONE, Effect.WIDEN, Effect.NARROW
INCOMPARABLE, UNKNOWN, VIOLATION = Effect.INCOMPARABLE, Effect.UNKNOWN, Effect.VIOLATION
SURFACE, SHAPE = Growth.SURFACE, Growth.SHAPE

_NOTHING = "nothing has to be done"
_KEEP = "keep it, mark it as deprecated, and remove it with the next major version"
_BOTH = "accept the old form beside the new one until the next major version"
_TELL = "make sure that the server still does what clients expect, and accept the change"
_OPTIONAL = "make it optional, and let the server do without it"
_PROMISE = "keep the promise, or change it before anybody relies on it"

CONTRACT_RULES = (
    # --- Operations ------------------------------------------------------------------------------
    rule("operation.added", WIDEN, SURFACE, "there is a new operation", _NOTHING),
    rule(
        "operation.removed", NARROW, SHAPE, "an operation is gone", _KEEP,
        ("calls of it are answered with an error", None),
    ),
    rule(
        "operation.moved", NARROW, SHAPE, "an operation has another path or method", _BOTH,
        ("calls of the old place are answered with an error", None),
    ),
    rule(
        "operation.id.changed", NONE, SHAPE, "an operation has another operationId", _NOTHING,
        ("an operationId is not sent", None),
    ),
    rule(
        "operation.tags.changed", NONE, SHAPE, "an operation has other tags", _NOTHING,
        ("tags are not sent", None),
    ),
    rule(
        "path.param-renamed", NONE, SHAPE, "a parameter of a path has another name", _NOTHING,
        ("the name of a parameter of a path is not sent", None),
    ),
    rule("webhook.added", WIDEN, SURFACE, "there is a new webhook", _NOTHING),
    rule(
        "webhook.removed", NARROW, SHAPE, "a webhook is gone", _KEEP,
        (None, "who waits for it waits in vain"), None, Guard.NEGOTIATED,
    ),
    rule("callback.added", WIDEN, SURFACE, "there is a new callback", _NOTHING),
    rule(
        "callback.removed", NARROW, SHAPE, "a callback is gone", _KEEP,
        (None, "who waits for it waits in vain"), None, Guard.NEGOTIATED,
    ),
    rule("link.changed", NONE, SHAPE, "the links of an answer are others", _NOTHING),
    # --- Documents -------------------------------------------------------------------------------
    rule("server.added", WIDEN, SURFACE, "there is a new server", _NOTHING),
    rule("server.removed", UNKNOWN, SHAPE, "a server is no longer listed", _TELL),
    rule("server.changed", UNKNOWN, SHAPE, "a server has another address", _TELL),
    rule(
        "server.variable.changed", UNKNOWN, SHAPE, "a variable of a server is another one", _TELL
    ),
    rule("doc.changed", NONE, SHAPE, "only documentation is different", _NOTHING),
    rule(
        "doc.dialect.changed", NONE, SHAPE, "the document is of another version of OpenAPI",
        _NOTHING,
    ),
    rule("tag.changed", NONE, SHAPE, "a tag is described in another way", _NOTHING),
    rule("extension.changed", NONE, SHAPE, "an extension is different", _NOTHING),
    rule("component.added", NONE, SHAPE, "there is a new component", _NOTHING),
    rule("component.removed", NONE, SHAPE, "a component is gone", _NOTHING),
    rule("component.renamed", NONE, SHAPE, "a component has another name", _NOTHING),
    rule(
        "component.polarity.changed", NONE, SHAPE,
        "a component is now sent by who did not send it before", _NOTHING,
    ),
    # --- Parameters ------------------------------------------------------------------------------
    rule(
        "parameter.added-required", NARROW, SHAPE, "there is a new parameter, which is required",
        _OPTIONAL, ("clients that do not send it are refused", None),
    ),
    rule("parameter.added-optional", WIDEN, SURFACE, "there is a new parameter", _NOTHING),
    rule(
        "parameter.removed", UNKNOWN, SHAPE, "a parameter is gone", _TELL,
        ("clients that still send it are ignored or refused", None),
    ),
    rule(
        "parameter.renamed", UNKNOWN, SHAPE, "a parameter has another name", _BOTH,
        ("clients that send the old name are ignored or refused", None),
    ),
    rule(
        "parameter.moved", INCOMPARABLE, SHAPE, "a parameter is sent in another place", _BOTH,
        ("the server does not look where clients send it", None),
    ),
    rule(
        "parameter.became-required", NARROW, SHAPE, "a parameter has to be sent", _OPTIONAL,
        ("clients that do not send it are refused", None),
    ),
    rule(
        "parameter.became-optional", WIDEN, SHAPE, "a parameter can be left out", _NOTHING
    ),
    rule(
        "parameter.serialization.changed", INCOMPARABLE, SHAPE,
        "a parameter is written in another way", _BOTH,
        ("the server reads something else than clients have meant", None),
    ),
    rule(
        "parameter.form.changed", INCOMPARABLE, SHAPE,
        "a parameter has another media type, or one now", _BOTH,
        ("the server reads something else than clients have meant", None),
    ),
    rule(
        "parameter.order.changed", NONE, SHAPE, "parameters are listed in another order", _NOTHING
    ),
    # --- Bodies and answers ----------------------------------------------------------------------
    rule(
        "body.added-required", NARROW, SHAPE, "there is a body, which is required", _OPTIONAL,
        ("clients that send no body are refused", None),
    ),
    rule("body.added-optional", WIDEN, SURFACE, "there can be a body", _NOTHING),
    rule(
        "body.removed", NARROW, SHAPE, "there is no body any more", _KEEP,
        ("clients that send a body are refused or ignored", None),
    ),
    rule(
        "body.became-required", NARROW, SHAPE, "the body has to be sent", _OPTIONAL,
        ("clients that send no body are refused", None),
    ),
    rule("body.became-optional", WIDEN, SHAPE, "the body can be left out", _NOTHING),
    rule("media.added", WIDEN, SURFACE, "there is a new media type", _NOTHING),
    rule(
        "media.removed", NARROW, SHAPE, "a media type is gone", _KEEP,
        ("what clients send is refused", "what clients ask for is not there"), None,
        Guard.NEGOTIATED,
    ),
    rule("media.name.changed", UNKNOWN, SHAPE, "a media type has other parameters", _TELL),
    rule(
        "media.schema.added", NARROW, SHAPE, "what a media type holds is now described", _TELL
    ),
    rule(
        "media.schema.removed", WIDEN, SHAPE, "what a media type holds is no longer described",
        "describe it",
    ),
    rule(
        "media.encoding.changed", INCOMPARABLE, SHAPE, "a part of a body is written in another way",
        _BOTH, effect_out=UNKNOWN,
    ),
    rule(
        "media.item-schema.added", NARROW, SHAPE, "the items of a stream are now described", _TELL
    ),
    rule(
        "media.item-schema.removed", WIDEN, SHAPE, "the items of a stream are no longer described",
        "describe them",
    ),
    rule(
        "response.added", WIDEN, SURFACE, "there is an answer with another status", _NOTHING,
        (None, "clients see by the status that it is another answer"),
    ),
    rule(
        "response.removed", NARROW, SHAPE, "a status is no longer answered", _KEEP,
        (None, "clients wait for an answer that does not come"), None, Guard.NEGOTIATED,
    ),
    rule("header.added", NONE, SURFACE, "answers have a new header", _NOTHING),
    rule(
        "header.removed", NARROW, SHAPE, "answers lack a header", _KEEP,
        (None, "clients that read it find nothing"), None, Guard.NEGOTIATED,
    ),
    rule(
        "header.became-optional", WIDEN, SHAPE, "a header may be missing",
        "send it always, and say so", (None, "clients that rely on it find nothing"),
    ),
    rule("header.became-required", NARROW, SHAPE, "a header is always there", _NOTHING),
    rule(
        "header.serialization.changed", INCOMPARABLE, SHAPE, "a header is written in another way",
        "send the new form under another name",
        (None, "clients read something else than the server has meant"),
    ),
    # --- Security --------------------------------------------------------------------------------
    rule(
        "security.requirement.tightened", NARROW, SHAPE, "calls need more credentials", _BOTH,
        ("clients with the old credentials are refused", None),
    ),
    rule(
        "security.requirement.relaxed", WIDEN, SURFACE, "calls can do with other credentials",
        _NOTHING, ("the credentials that clients have are still accepted", None),
    ),
    rule(
        "security.requirement.changed", INCOMPARABLE, SHAPE, "calls need other credentials", _BOTH,
        ("clients with the old credentials are refused", None),
    ),
    rule("security.scheme.added", NONE, SURFACE, "there is a new security scheme", _NOTHING),
    rule(
        "security.scheme.removed", NONE, SHAPE, "a security scheme is gone", _NOTHING,
        ("no call has needed it, or that is an entry of its own", None),
    ),
    rule(
        "security.scheme.changed", INCOMPARABLE, SURFACE, "credentials are sent in another way", _BOTH,
        ("the server does not find the credentials of clients", None),
    ),
    rule(
        "security.scheme.endpoint.changed", UNKNOWN, SHAPE,
        "tokens come from another address", _TELL,
    ),
    rule("security.scheme.scope.changed", UNKNOWN, SHAPE, "tokens have other scopes", _TELL),
    # --- Promises --------------------------------------------------------------------------------
    rule(
        "lifecycle.deprecated", NONE, SHAPE, "it should no longer be used",
        "say in its description what to use for it",
    ),
    rule("lifecycle.reactivated", NONE, SHAPE, "it may be used again", _NOTHING),
    rule(
        "lifecycle.removed-before-sunset", VIOLATION, SHAPE,
        "it is gone before the date that was announced", _PROMISE,
    ),
    rule(
        "lifecycle.sunset.invalid", VIOLATION, SHAPE,
        "the date of removal is no date, is too soon, earlier than before, or gone", _PROMISE,
    ),
    rule(
        "lifecycle.stability.lowered", VIOLATION, SHAPE, "it is less stable than was said",
        _PROMISE,
    ),
    rule("lifecycle.stability.raised", NONE, SHAPE, "it is more stable than before", _NOTHING),
    rule(
        "lifecycle.stability.invalid", VIOLATION, SHAPE, "its stability has no meaning",
        "write draft, alpha, beta or stable",
    ),
    rule(
        "policy.version.insufficient-bump", NONE, SHAPE,
        "the version of the document does not say how much has changed",
        "raise the version in `info`", ("a version is not sent", "a version is not sent"),
    ),
)  # fmt: skip
