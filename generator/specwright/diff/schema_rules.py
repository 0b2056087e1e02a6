"""The rules of properties and schemas, at whatever depth and wherever schemas are used."""

from __future__ import annotations

from .http_rule import rule
from .law import Growth
from .model import Effect

NONE, WIDEN, NARROW = Effect.NONE, Effect.WIDEN, Effect.NARROW
INCOMPARABLE, UNKNOWN = Effect.INCOMPARABLE, Effect.UNKNOWN
SURFACE, SHAPE, DOMAIN, OBSCURE = Growth.SURFACE, Growth.SHAPE, Growth.DOMAIN, Growth.OBSCURE

_NOTHING = "nothing has to be done"
_LOOSE = "keep the wider form for what clients send until the next major version"
_STRICT = "keep the promise for what the server sends, or describe the new values beside it"
_EITHER = "add a property with the new form beside the old one"
_TELL = "make sure that no client relies on the old form, and accept the change"

SCHEMA_RULES = (
    # --- Properties ------------------------------------------------------------------------------
    rule(
        "property.added-required", NARROW, SURFACE, "there is a new property, which is required",
        "make it optional, and let the server do without it",
        ("clients that do not send it are refused", "clients ignore what they do not know"), WIDEN,
    ),
    rule(
        "property.added-optional", WIDEN, SURFACE, "there is a new property", _NOTHING,
        (None, "clients ignore what they do not know"),
    ),
    rule(
        "property.removed", UNKNOWN, SHAPE, "a property is gone",
        "keep it, mark it as deprecated, and remove it with the next major version",
        (
            "clients that still send it are ignored or refused",
            "clients that read it find nothing",
        ), WIDEN,
    ),
    rule(
        "property.renamed", UNKNOWN, SHAPE, "a property has another name",
        "have both names until the next major version",
        (
            "clients that send the old name are ignored or refused",
            "clients that read the old name find nothing",
        ), WIDEN,
    ),
    rule(
        "property.became-required", NARROW, SHAPE, "a property has to be there",
        "leave it optional for what clients send",
        ("clients that do not send it are refused", None),
    ),
    rule(
        "property.became-optional", WIDEN, SHAPE, "a property may be missing",
        "send it always, and say so",
        (None, "clients that rely on it find nothing"),
    ),
    rule(
        "property.access.changed", UNKNOWN, SHAPE, "a property is read or written by others", _TELL
    ),
    # --- Types -----------------------------------------------------------------------------------
    rule("schema.type.narrowed", NARROW, SHAPE, "fewer types are allowed", _LOOSE),
    rule("schema.type.widened", WIDEN, SHAPE, "more types are allowed", _STRICT),
    rule("schema.type.changed", INCOMPARABLE, SHAPE, "the type is another one", _EITHER),
    rule("schema.format.narrowed", NARROW, SHAPE, "the format allows less", _LOOSE),
    rule("schema.format.widened", WIDEN, SHAPE, "the format allows more", _STRICT),
    rule("schema.format.changed", INCOMPARABLE, SHAPE, "the format is another one", _EITHER),
    rule(
        "schema.nullable.added", WIDEN, SHAPE, "`null` is allowed", _STRICT,
        (None, "clients that rely on a value get `null`"),
    ),
    rule(
        "schema.nullable.removed", NARROW, SHAPE, "`null` is no longer allowed", _LOOSE,
        ("clients that send `null` are refused", None),
    ),
    # --- Values ----------------------------------------------------------------------------------
    rule("schema.bound.tightened", NARROW, DOMAIN, "a bound allows less", _LOOSE),
    rule("schema.bound.loosened", WIDEN, DOMAIN, "a bound allows more", _STRICT),
    rule("schema.pattern.added", NARROW, DOMAIN, "text has to match a pattern", _LOOSE),
    rule("schema.pattern.removed", WIDEN, DOMAIN, "text need not match a pattern", _STRICT),
    rule("schema.pattern.changed", UNKNOWN, DOMAIN, "the pattern is another one", _TELL),
    rule("schema.pattern.loosened", WIDEN, DOMAIN, "the pattern allows more", _STRICT),
    rule("schema.enum.introduced", NARROW, SHAPE, "only listed values are allowed", _LOOSE),
    rule("schema.enum.dropped", WIDEN, SHAPE, "values need not be those listed", _STRICT),
    rule(
        "schema.enum.value-added", WIDEN, DOMAIN, "there is a new value",
        "say with `x-extensible-enum` that there may be more values",
        (None, "clients get a value that they have not seen before"),
    ),
    rule(
        "schema.enum.value-removed", NARROW, DOMAIN, "a value is gone", _LOOSE,
        ("clients that send it are refused", None),
    ),
    rule("schema.const.added", NARROW, SHAPE, "only one value is allowed", _LOOSE),
    rule("schema.const.removed", WIDEN, SHAPE, "more than one value is allowed", _STRICT),
    rule("schema.const.changed", INCOMPARABLE, SHAPE, "the only value is another one", _EITHER),
    rule(
        "schema.default.changed", UNKNOWN, SHAPE, "what is left out means something else", _TELL,
        (
            "clients that leave it out may get another result",
            "a default of what the server sends binds nobody",
        ), NONE,
    ),
    # --- Objects and lists -----------------------------------------------------------------------
    rule(
        "schema.closedness.tightened", NARROW, DOMAIN, "fewer further properties are allowed",
        _LOOSE,
    ),
    rule(
        "schema.closedness.loosened", WIDEN, DOMAIN, "more further properties are allowed", _STRICT
    ),
    rule("schema.items.tightened", NARROW, SHAPE, "items may be less", _LOOSE),
    rule("schema.items.loosened", WIDEN, SHAPE, "items may be more", _STRICT),
    rule("schema.items.changed", INCOMPARABLE, SHAPE, "items are others", _EITHER),
    # --- Structure -------------------------------------------------------------------------------
    rule("schema.conditional.tightened", NARROW, DOMAIN, "there is a new condition", _LOOSE),
    rule("schema.conditional.loosened", WIDEN, DOMAIN, "a condition is gone", _STRICT),
    rule(
        "schema.conditional.changed", INCOMPARABLE, DOMAIN, "a condition is another one", _TELL,
        effect_out=UNKNOWN,
    ),
    rule(
        "schema.union.variant-added", WIDEN, DOMAIN, "there is a new variant",
        "let clients skip what they do not know, and say so",
        (None, "clients get a variant that they have not seen before"),
    ),
    rule(
        "schema.union.variant-removed", NARROW, DOMAIN, "a variant is gone", _LOOSE,
        ("clients that send it are refused", None),
    ),
    rule(
        "schema.union.wrapped", INCOMPARABLE, SHAPE, "one form has become a choice of several",
        _EITHER,
    ),
    rule(
        "schema.union.unwrapped", INCOMPARABLE, SHAPE, "a choice of several has become one form",
        _EITHER,
    ),
    rule("schema.allof.added", NARROW, SHAPE, "there is a further set of constraints", _LOOSE),
    rule("schema.allof.removed", WIDEN, OBSCURE, "a set of constraints is gone", _TELL),
    rule(
        "schema.allof.residue.changed", UNKNOWN, SHAPE,
        "constraints that contradict each other are different", "write what is meant in one place",
    ),
    rule("schema.discriminator.added", NONE, SHAPE, "variants are told by a property", _NOTHING),
    rule(
        "schema.discriminator.removed", NONE, SHAPE, "variants are no longer told by a property",
        _TELL,
        (None, "clients that look at the property may find nothing"), UNKNOWN,
    ),
    rule(
        "schema.discriminator.property-changed", INCOMPARABLE, SHAPE,
        "variants are told by another property", _EITHER,
    ),
    rule(
        "schema.discriminator.mapping-changed", INCOMPARABLE, SHAPE,
        "a value of the discriminator means another variant", _EITHER,
    ),
    rule("schema.content.tightened", NARROW, SHAPE, "what text holds is now said", _LOOSE),
    rule("schema.content.loosened", WIDEN, SHAPE, "what text holds is no longer said", _STRICT),
    rule("schema.content.changed", INCOMPARABLE, SHAPE, "text holds something else", _EITHER),
    rule(
        "schema.xml.changed", INCOMPARABLE, SHAPE, "it is written in XML in another way", _EITHER
    ),
)  # fmt: skip
