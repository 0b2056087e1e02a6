"""Keywords of a schema that do not go together: those that mean nothing, and values of another type."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast
from urllib.parse import unquote

if TYPE_CHECKING:
    from specwright.diagnostics import Report
    from specwright.document import Node

_HOMES = {
    "properties": "object",
    "patternProperties": "object",
    "items": "array",
    "prefixItems": "array",
}
"""What only means something for values of one type (JSON Schema 2020-12, 10.3)."""
_OF_TEXT = frozenset(
    {"binary", "byte", "date", "date-time", "duration", "email", "hostname", "ipv4", "ipv6",
     "password", "regex", "time", "uri", "uuid"}
)  # fmt: skip
_OF_NUMBERS = frozenset({"double", "float", "int32", "int64"})
_ANNOTATIONS = frozenset(
    {"$ref", "default", "deprecated", "description", "example", "examples", "externalDocs",
     "nullable", "readOnly", "summary", "title", "writeOnly", "xml"}
)  # fmt: skip
UNEXPRESSED = frozenset(
    {"not", "if", "contains", "minContains", "maxContains", "propertyNames", "dependencies",
     "dependentRequired", "dependentSchemas"}
)  # fmt: skip
"""Keywords that no type of Python has a word for."""
_CHECKED = frozenset({"default", "enum", "format", *_HOMES})
_JSON: dict[str, tuple[type, ...]] = {
    "array": (list,),
    "boolean": (bool,),
    "integer": (int,),
    "null": (type(None),),
    "number": (int, float),
    "object": (dict,),
    "string": (str,),
}


def siblings(node: Node, keywords: dict[str, object], report: Report) -> None:
    """Leave out what stands beside `$ref` and means nothing there (OpenAPI 3.0, 4.7.23.1).

    What describes a use rather than the value is read: everybody who writes it means it.
    """
    if "nullable" in keywords:
        message = "`nullable` means nothing beside `$ref` in OpenAPI 3.0, and is read all the same"
        way_out = "put the reference into an `allOf`, and `nullable` beside that"
        report.add(
            "misplaced-keyword", (node.get("nullable") or node).key_span, message, help=way_out
        )
    for keyword in [k for k in keywords if k not in _ANNOTATIONS and not k.startswith("x-")]:
        child = node.get(keyword)
        message = f"`{keyword}` means nothing beside `$ref` in OpenAPI 3.0, and is left out"
        way_out = "put the reference into an `allOf`, and the keyword beside that"
        report.add("misplaced-keyword", (child or node).key_span, message, help=way_out)
        del keywords[keyword]


def check(node: Node, keywords: dict[str, object], report: Report) -> None:
    """Leave out what means nothing for the type of a schema, and read values as that type."""
    if "type" not in keywords or _CHECKED.isdisjoint(keywords):
        return
    types = _types(keywords)
    for keyword, home in _HOMES.items():
        if keyword in keywords and home not in types:
            _misplaced(node, keyword, types, report)
            del keywords[keyword]
    _format(node, keywords, types, report)
    if isinstance(keywords.get("enum"), list):
        _enum(node, keywords, types, report)
    _default(node, keywords, types, report)


def _types(keywords: dict[str, object]) -> tuple[str, ...]:
    written = keywords.get("type")
    if written is None:
        return ("null",)
    listed = cast("list[object]", written) if isinstance(written, list) else [written]
    return tuple("null" if name is None else str(name) for name in listed)


def _said(types: tuple[str, ...]) -> str:
    return " or ".join(f"`{name}`" for name in types)


def _misplaced(node: Node, keyword: str, types: tuple[str, ...], report: Report) -> None:
    child = node.get(keyword)
    message = f"`{keyword}` means nothing for the type {_said(types)}, and is left out"
    report.add("misplaced-keyword", (child or node).key_span, message)


def _format(
    node: Node, keywords: dict[str, object], types: tuple[str, ...], report: Report
) -> None:
    found = keywords.get("format")
    is_text = found in _OF_TEXT and "string" not in types
    is_number = found in _OF_NUMBERS and not {"integer", "number", "string"}.intersection(types)
    if is_text or is_number:
        _misplaced(node, "format", types, report)
        del keywords["format"]


def _enum(node: Node, keywords: dict[str, object], types: tuple[str, ...], report: Report) -> None:
    """Read the values of an enumeration as the one type that its schema has."""
    values = cast("list[object]", keywords["enum"])
    read = [
        value if value is None or _fits(value, types) else _as(value, types) for value in values
    ]
    wrong = [v for v, r in zip(values, read, strict=True) if type(v) is not type(r) or v != r]
    if not wrong:
        return
    child = node.get("enum") or node
    index = values.index(wrong[0])
    place = next((e for e in child.elements() if e.key == index), child)
    shown = ", ".join(f"`{str(v).lower() if isinstance(v, bool) else v}`" for v in wrong[:3])
    verb = "is" if len(wrong) == 1 else "are"
    message = f"{shown} {verb} no {_said(types)}, and {verb} read as such"
    report.add("mistyped-value", place.span, message)
    keywords["enum"] = read


def _fits(value: object, types: tuple[str, ...]) -> bool:
    if isinstance(value, bool):
        return "boolean" in types
    if isinstance(value, float) and value.is_integer() and "integer" in types:
        return True
    return any(isinstance(value, _JSON.get(name, ())) for name in types)


def _as(value: object, types: tuple[str, ...]) -> object:
    """Return a scalar as the one type that is meant, or as it is."""
    kinds = [name for name in types if name != "null"]
    match kinds, value:
        case (["string"], bool()):
            return str(value).lower()
        case (["string"], int() | float()):
            return str(value)
        case (["integer"], str()) if value.lstrip("-").isdecimal():
            return int(value)
        case (["boolean"], "true" | "false"):
            return value == "true"
        case _:
            return value


def _default(
    node: Node, keywords: dict[str, object], types: tuple[str, ...], report: Report
) -> None:
    found = keywords.get("default")
    child = node.get("default")
    if found is None or child is None:
        return
    values = cast("list[object]", keywords.get("enum") or [])
    if not _fits(found, types):
        message = f"the `default` is no {_said(types)}"
    elif values and found not in values:
        message = "the `default` is not among the values of `enum`"
    else:
        return
    report.add("mistyped-value", child.span, message)


def unexpressed(node: Node, report: Report) -> None:
    """Say which conditions of a schema no type has a word for."""
    for keyword in UNEXPRESSED.intersection(node.mapping):
        message = f"`{keyword}` is not checked by the types"
        report.add("unexpressed-keyword", (node.get(keyword) or node).key_span, message)


def is_component(reference: Node) -> bool:
    """Return whether what a discriminator's value is mapped to is the name of a component."""
    schemas = _components(reference)
    return schemas is not None and reference.value in schemas.mapping


def leads_somewhere(reference: Node, report: Report) -> bool:
    """Return whether what a discriminator's value is mapped to can be there, and report it if not.

    OpenAPI 3.1, 4.8.25: a mapping has the name of a component or a reference. The variant is known
    by its name all the same, and an unknown value is no error.
    """
    written = reference.value
    schemas = _components(reference)
    is_lost = not isinstance(written, str) or "://" in written
    if isinstance(written, str) and schemas is not None and not is_component(reference):
        name = unquote(written.removeprefix("#/components/schemas/"))
        name = name.replace("~1", "/").replace("~0", "~")  # RFC 6901, 4
        is_lost = is_lost or (not set("/#.").intersection(name) and name not in schemas.mapping)
    if is_lost:
        message = f"`{written}` is no schema of this document, and is left out"
        report.add("unresolved-mapping", reference.span, message)
    return not is_lost


def _components(node: Node) -> Node | None:
    components = node.file.root().get("components")
    return components.get("schemas") if components is not None else None
