"""The rules of the package: what can change for its users, and how much that matters to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from .model import SdkLevel

if TYPE_CHECKING:
    from collections.abc import Mapping


class SdkRule(Struct, frozen=True):
    """A kind of change of a package.

    `level` is the usual one; where a package shows that a change does less, the change says so.
    `bump` is the part of a version that follows from it: `major`, `minor` or `patch`.
    """

    id: str
    level: SdkLevel
    bump: str
    summary: str
    fix: str

    @property
    def why(self) -> str:
        """What the level means for code that uses the package."""
        return _WHY[self.level]


_WHY = {
    SdkLevel.SOURCE: "Code that uses it no longer runs, or does what it should not.",
    SdkLevel.TYPING: "Code that uses it runs as before; a type checker may complain.",
    SdkLevel.BEHAVIOUR: "Code that uses it runs and is typed as before, and something else happens.",
    SdkLevel.ADDITIVE: "Code that was written before does not know it.",
    SdkLevel.DOC: "Only what is written about it changes.",
    SdkLevel.NONE: "Code that uses it does as before.",
}

_S, _T, _B = SdkLevel.SOURCE, SdkLevel.TYPING, SdkLevel.BEHAVIOUR
_A, _D, _N = SdkLevel.ADDITIVE, SdkLevel.DOC, SdkLevel.NONE

_RULES = (
    SdkRule("sdk.module.removed", _S, "major", "A module that users import from is gone.",
            "Import from the module that took its place, or keep the package's name in the configuration."),
    SdkRule("sdk.client.arg.added-required", _S, "major", "Calls need an option of the client that they did not need.",
            "Pass the option to the client, or set its environment variable."),
    SdkRule("sdk.client.arg.removed", _S, "major", "A client no longer takes an option.",
            "Leave the option out; `client_settings.opts` names options for credentials."),
    SdkRule("sdk.client.default-changed", _B, "minor", "A client does something else unless it is told.",
            "Pass the option to keep what it was."),
    SdkRule("sdk.resource.added", _A, "minor", "A client has another resource.",
            "Nothing has to be done."),
    SdkRule("sdk.resource.removed", _S, "major", "A client no longer has a resource.",
            "Keep the operations, or list them under `resources` with the old name."),
    SdkRule("sdk.resource.moved", _S, "major", "A resource has another name or another place.",
            "Keep the name of the tag, or give the operations their old resource with an extension."),
    SdkRule("sdk.method.added", _A, "minor", "A resource has another method.",
            "Nothing has to be done."),
    SdkRule("sdk.method.removed", _S, "major", "A method is gone.",
            "Deprecate an operation before it goes."),
    SdkRule("sdk.method.renamed", _S, "major", "A method has another name.",
            "Keep the `operationId`, or give the operation its old name with an extension."),
    SdkRule("sdk.method.moved", _S, "major", "A method is in another resource.",
            "Keep the first tag, or give the operation its old resource with an extension."),
    SdkRule("sdk.method.kind-changed", _S, "major", "A method gives pages, a stream or a connection where it gave something else.",
            "Say under `resources` with `paginated` or `streaming` what the method gives."),
    SdkRule("sdk.method.raises-changed", _B, "minor", "The errors of a method have another body.",
            "Look at what reads `error.body`."),
    SdkRule("sdk.method.pagination-changed", _S, "major", "The pages of a method are others, or are gone.",
            "Say under `pagination` how its pages follow each other."),
    SdkRule("sdk.return.replaced", _S, "major", "A method returns something else.",
            "Add an operation rather than change what one answers."),
    SdkRule("sdk.return.widened", _T, "minor", "A method can return more than before.",
            "Handle what is new; type checkers show where."),
    SdkRule("sdk.return.narrowed", _N, "patch", "A method returns less than it might have.",
            "Nothing has to be done."),
    SdkRule("sdk.param.added-required", _S, "major", "A method takes a new argument that has to be passed.",
            "Make it optional with a default, or pass it everywhere."),
    SdkRule("sdk.param.added-optional", _A, "minor", "A method takes another argument, which can be left out.",
            "Nothing has to be done."),
    SdkRule("sdk.param.removed", _S, "major", "A method no longer takes an argument.",
            "Leave the argument out of calls."),
    SdkRule("sdk.param.renamed", _S, "major", "An argument has another name.",
            "Keep the name of the parameter, or give it its old name in Python with an extension."),
    SdkRule("sdk.param.became-required", _S, "major", "An argument has to be passed now.",
            "Keep it optional, or pass it everywhere."),
    SdkRule("sdk.param.became-optional", _A, "minor", "An argument can be left out now.",
            "Nothing has to be done."),
    SdkRule("sdk.param.type-replaced", _S, "major", "An argument takes values of another type.",
            "Accept both types for a while, or pass the new one."),
    SdkRule("sdk.param.type-narrowed", _T, "minor", "An argument takes fewer values than before.",
            "Pass what is still taken; type checkers show where."),
    SdkRule("sdk.param.type-widened", _A, "minor", "An argument takes more values than before.",
            "Nothing has to be done."),
    SdkRule("sdk.param.default-changed", _B, "minor", "The API takes another value for an argument that is left out.",
            "Pass the old value where it matters."),
    SdkRule("sdk.param.kind-changed", _S, "major", "An argument that could be passed by position has to be passed by keyword.",
            "Name it in `positional_params`, or pass it by keyword."),
    SdkRule("sdk.param.reordered", _S, "major", "What is passed by position means something else now.",
            "Keep the order of the parameters, or pass them by keyword."),
    SdkRule("sdk.model.added", _A, "minor", "There is another class or alias.",
            "Nothing has to be done."),
    SdkRule("sdk.model.removed", _S, "major", "A class or an alias is gone.",
            "Keep the schema as long as somebody may import its class."),
    SdkRule("sdk.model.renamed", _S, "major", "A class or an alias has another name.",
            "Keep the name of the schema, or give it its old one with an extension."),
    SdkRule("sdk.model.moved", _S, "major", "A class or an alias is somewhere else.",
            "Import it from where it is now."),
    SdkRule("sdk.model.kind-changed", _S, "major", "A class has become a name for a type, or the reverse.",
            "Keep the schema an object, and add another for what is new."),
    SdkRule("sdk.model.base-removed", _S, "major", "A class no longer extends another one.",
            "Keep the base among its `allOf`."),
    SdkRule("sdk.field.added-required-input", _S, "major", "What callers pass has a new field that has to be there.",
            "Make the property optional, or pass it everywhere."),
    SdkRule("sdk.field.added", _A, "minor", "A model has another field.",
            "Nothing has to be done."),
    SdkRule("sdk.field.removed", _S, "major", "A model no longer has a field.",
            "Deprecate the property before it goes."),
    SdkRule("sdk.field.renamed", _S, "major", "A field has another name.",
            "Keep the property, and add one with the new name."),
    SdkRule("sdk.field.became-optional-output", _T, "minor", "A field that was always there can be None.",
            "Handle None; type checkers show where."),
    SdkRule("sdk.field.became-required-input", _S, "major", "A field has to be passed now.",
            "Keep the property optional, or pass it everywhere."),
    SdkRule("sdk.field.became-required-output", _N, "patch", "A field is always there now.",
            "Nothing has to be done."),
    SdkRule("sdk.field.became-optional-input", _A, "minor", "A field can be left out now.",
            "Nothing has to be done."),
    SdkRule("sdk.field.type-replaced", _S, "major", "A field is of another type.",
            "Add a property with the new type, and keep the old one."),
    SdkRule("sdk.field.type-widened-output", _T, "minor", "A field can hold more than before.",
            "Handle what is new; type checkers show where."),
    SdkRule("sdk.field.type-narrowed-input", _T, "minor", "A field takes fewer values than before.",
            "Pass what is still taken; type checkers show where."),
    SdkRule("sdk.field.type-changed-safe", _N, "patch", "The type of a field has changed, and nobody has to do anything.",
            "Nothing has to be done."),
    SdkRule("sdk.field.default-changed", _B, "minor", "The API takes another value for a field that is left out.",
            "Pass the old value where it matters."),
    SdkRule("sdk.field.wire-name-changed", _N, "patch", "A field has another name on the wire, and the same in Python.",
            "Nothing has to be done."),
    SdkRule("sdk.field.access-changed", _S, "major", "A field moves between what callers pass and what servers send.",
            "Keep `readOnly` and `writeOnly` as they are."),
    SdkRule("sdk.enum.removed", _S, "major", "An enumeration with a name is gone.",
            "Keep the schema as long as somebody may import its name."),
    SdkRule("sdk.enum.member-added", _A, "minor", "An enumeration has another value.",
            "Nothing has to be done; a `match` may want another case."),
    SdkRule("sdk.enum.member-removed", _S, "major", "An enumeration has lost a value.",
            "Deprecate a value before it goes, or keep it."),
    SdkRule("sdk.enum.member-renamed", _S, "major", "A member of an enumeration has another name.",
            "Keep the name of the member."),
    SdkRule("sdk.enum.member-value-changed", _B, "minor", "A member of an enumeration stands for another value.",
            "Give the new value a name of its own."),
    SdkRule("sdk.enum.closedness-changed", _S, "major", "An enumeration is open to other values, or no longer.",
            "Keep it as it is."),
    SdkRule("sdk.union.variant-added", _T, "minor", "A union has another variant.",
            "Handle it; type checkers show where."),
    SdkRule("sdk.union.variant-removed", _S, "major", "A union has lost a variant.",
            "Keep the variant as long as somebody may pass or expect it."),
    SdkRule("sdk.union.tag-changed", _B, "minor", "The variants of a union are told apart in another way.",
            "Keep the discriminator and its mapping."),
    SdkRule("sdk.exception.removed", _S, "major", "An exception is gone.",
            "Catch the one above it."),
    SdkRule("sdk.exception.base-changed", _S, "major", "An exception extends another one.",
            "Catch it by its own name."),
    SdkRule("sdk.validation.tightened", _B, "minor", "The package refuses values that it took.",
            "Pass what is still taken."),
    SdkRule("sdk.dependency.major", _S, "major", "The package needs another major version of what it builds upon.",
            "Upgrade it together with the package."),
    SdkRule("sdk.python-floor.raised", _B, "minor", "The package needs a later Python.",
            "Upgrade Python, or stay with the version before."),
    SdkRule("sdk.deprecated", _D, "minor", "Something is deprecated.",
            "Use what its documentation names."),
    SdkRule("sdk.docs.changed", _D, "patch", "Something is documented otherwise.",
            "Nothing has to be done."),
    SdkRule("sdk.generator.changed", _D, "patch", "The package was made by another generator, or with another configuration.",
            "Nothing has to be done."),
)  # fmt: skip

SDK_RULES: Mapping[str, SdkRule] = {rule.id: rule for rule in _RULES}
"""All rules of the package, by their ids."""
