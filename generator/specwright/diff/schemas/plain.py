"""Schemas of OpenAPI as schemas of JSON Schema 2020-12, for a validator to judge by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from specwright.document import as_list

from .asserted import FORMATS, tags
from .flat import written_types
from .patterns import is_simple
from .samples import UnfitError
from .words import DOCUMENTATION

if TYPE_CHECKING:
    from specwright.document import Node

    from .dialect import Dialect, Layers

_DROPPED = frozenset(
    {
        *DOCUMENTATION, "$ref", "$dynamicRef", "$id", "$schema", "$anchor", "$dynamicAnchor",
        "$defs", "definitions", "discriminator", "xml", "nullable", "deprecated", "readOnly",
        "writeOnly", "default", "format", "type", "contentEncoding", "contentMediaType",
        "contentSchema", "$vocabulary",
    }
)  # fmt: skip
_ONE = frozenset(
    {
        "items", "additionalProperties", "unevaluatedProperties", "unevaluatedItems", "contains",
        "propertyNames", "not", "if", "then", "else", "additionalItems",
    }
)  # fmt: skip
_MANY = frozenset({"allOf", "oneOf", "anyOf", "prefixItems"})
_NAMED = frozenset({"properties", "patternProperties", "dependentSchemas"})


class Plain:
    """Gives plain schemas of one document, each reference on demand."""

    def __init__(self, dialect: Dialect, *, asserts: bool = False) -> None:
        """Start with none; what `asserts` says what JSON Schema only notes, for a validator as well."""
        self._dialect, self._asserts = dialect, asserts
        self._targets: dict[str, Node] = {}
        self.registry: Registry[Any] = Registry(retrieve=self._retrieve)  # type: ignore[call-arg]

    def of(self, layers: Layers) -> dict[str, object]:
        """Return the plain schema of schemas that all hold.

        Raises:
            UnfitError: A pattern in it is not one that can be tried without care.
        """
        return {"allOf": [self._schema(node) for node in layers]}

    def _retrieve(self, uri: str) -> Resource[Any]:
        contents = self._schema(self._targets[uri])
        return Resource.from_contents(contents, default_specification=DRAFT202012)

    def _schema(self, node: Node) -> object:
        if not node.is_mapping:
            return node.value if isinstance(node.value, bool) else True
        node = self._dialect.said(node)
        stated = node.mapping
        plain: dict[str, object] = {}
        for key, child in node.items():
            if key in _DROPPED or key.startswith("x-"):
                continue
            plain[key] = self._keyword(key, child)
        _exclusive(plain, "exclusiveMinimum", "minimum")
        _exclusive(plain, "exclusiveMaximum", "maximum")
        items = node.get("items")
        if items is not None and items.is_list:
            plain["prefixItems"] = [self._schema(each) for each in items.elements()]
            plain["items"] = plain.pop("additionalItems", True)
        types = written_types(stated)
        if types is not None:
            plain["type"] = sorted(types)
        if self._asserts:
            self._assert(node, plain)
        reference = self._dialect.reference(node)
        if reference is not None:
            plain["$ref"] = self._uri(reference)
        is_nullable = stated.get("nullable") is True or stated.get("x-nullable") is True
        return {"anyOf": [plain, {"type": "null"}]} if is_nullable else plain

    def _assert(self, node: Node, plain: dict[str, object]) -> None:
        said = node.mapping.get("format")
        if node.mapping.get("contentEncoding") == "base64":
            said = "byte"
        elif node.mapping.get("contentMediaType") == "application/json":
            said = "json"
        if said in FORMATS:
            plain["format"] = said
        found = list(tags(node))
        if not found or not node.mapping.keys() & {"oneOf", "anyOf"}:
            return
        name = found[0][0]
        plain["required"] = [*as_list(plain.get("required")), name]
        plain["allOf"] = [
            *as_list(plain.get("allOf")),
            {"properties": {name: {"enum": [value for _, value, _ in found]}}},
            *(
                {
                    "if": {"properties": {name: {"const": value}}},
                    "then": {"$ref": self._uri(target)},
                }
                for _, value, target in found
            ),
        ]

    def _keyword(self, key: str, child: Node) -> object:
        if key in _ONE and not child.is_list:
            return self._schema(child)
        if key in _MANY:
            return [self._schema(each) for each in child.elements()]
        if key in _NAMED:
            if key == "patternProperties" and not all(map(is_simple, child.mapping)):
                raise UnfitError
            return {name: self._schema(each) for name, each in child.items()}
        if key == "pattern" and not is_simple(str(child.value)):
            raise UnfitError
        return child.value

    def _uri(self, reference: Node) -> str:
        target = self._dialect.target(reference)
        if target is None:
            raise UnfitError
        uri = f"urn:schema:{id(target.value)}"
        self._targets[uri] = target
        return uri


def _exclusive(plain: dict[str, object], exclusive: str, bound: str) -> None:
    """Write a bound of OpenAPI 3.0 as one of 3.1."""
    flag = plain.get(exclusive)
    if isinstance(flag, bool):
        del plain[exclusive]
        if flag and bound in plain:
            plain[exclusive] = plain.pop(bound)
