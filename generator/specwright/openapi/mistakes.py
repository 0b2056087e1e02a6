"""A schema as somebody wrote it in, as they meant it out; each difference is a finding.

Documents are full of keywords that are nearly right, and a reader knows what is meant. A keyword that
nobody can understand is left out with a warning, and the rest of its schema is read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from msgspec.structs import replace

from . import misfits
from .repair import Keywords, Repair
from .scalar_mistakes import SCALAR_STEPS
from .type_names import TYPES, meant

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from specwright.diagnostics import Report
    from specwright.document import Node

    from .versions import Version

_MISPLACED = frozenset({"additionalProperties", "description", "example", "required", "title"})
"""Keywords that stand among the names of properties when somebody indents them too far."""


def repaired(node: Node, report: Report, version: Version) -> Node:
    """Return the node of a schema with what is not of its form as it is meant.

    Args:
        node: The node, whatever it holds.
        report: Where each repair is recorded.
        version: That of the document. Before 3.1, what stands beside `$ref` means nothing; in 2.0,
            `file` is a type.
    """
    if node.value is None or isinstance(node.value, str):
        return _from_scalar(node, report)
    if not node.is_mapping:
        return node
    written = node.mapping
    repair = Repair(node, dict(written), report)
    for keyword in _doubtful(written):
        is_file = keyword == "type" and written["type"] == "file" and version == "2.0"
        if keyword in repair.keywords and not is_file:
            _STEPS[keyword](repair, keyword)
    if version in {"2.0", "3.0"} and "$ref" in repair.keywords and len(written) > 1:
        misfits.siblings(node, repair.keywords, report)
    misfits.check(node, repair.keywords, report)
    kept = repair.keywords
    is_same = kept.keys() == written.keys() and all(kept[k] is v for k, v in written.items())
    return node if is_same else replace(node, value=repair.keywords)


def _doubtful(written: Mapping[str, object]) -> list[str]:
    """Return the keywords that have to be looked at: most are plainly what they should be.

    Their order is that of the steps. That of a mapping means nothing.
    """
    found = [
        keyword
        for keyword, value in written.items()
        if keyword in _ORDER and (type(value) is not _PLAIN.get(keyword) or not value)
    ]
    kind = written.get("type")
    if isinstance(kind, str) and kind not in TYPES:
        found.append("type")
    if "properties" in written:
        found.append("properties")
    return sorted(dict.fromkeys(found), key=_ORDER.__getitem__) if found else found


def _from_scalar(node: Node, report: Report) -> Node:
    """Return a schema for what stands where one should: the name of a type, or nothing."""
    if node.value is None:
        if isinstance(node.key, int) and node.parent is not None:
            message = f"null stands for a schema in `{node.parent.key}`, and is read as its type"
            report.add("malformed-schema", node.span, message, help="write `type: 'null'`")
            return replace(node, value={"type": "null"})
        message = f"`{node.key}` is empty, and read as any value"
        report.add("malformed-schema", node.key_span, message)
        return replace(node, value={})
    kind = meant(str(node.value))
    if kind is None:
        return node
    message = f"`{node.value}` stands for a schema here, and is read as its type"
    report.add(
        "malformed-schema", node.span, message, help=f"write `type: {kind.type or node.value}`"
    )
    return replace(node, value=kind.keywords())


def _type(repair: Repair, keyword: str) -> None:
    written = repair.keywords[keyword]
    if isinstance(written, list):
        names = cast("list[object]", written)
    elif isinstance(written, str | None):
        names = [written]
    else:
        return repair.drop(keyword, "is no name of a type")
    if names and all(name is None or name in TYPES for name in names):
        return None
    if not names:
        return repair.drop(keyword, "names no type")
    formats: list[str] = []
    kept: list[object] = []
    is_anything = False
    for name in names:
        kind = None if name is None or name in TYPES else meant(str(name))
        if name is None or name in TYPES:
            kept.append(name)
            continue
        said = kind.said if kind is not None else "any value"
        message = f"`{name}` is no type of JSON Schema, and is read as {said}"
        way_out = f"write {said}" if kind is not None and kind.type else None
        repair.report.add("unknown-type", repair.child(keyword).span, message, help=way_out)
        is_anything = is_anything or kind is None or kind.type is None
        if kind is not None and kind.type is not None:
            kept.append(kind.type)
            formats += [kind.format] if kind.format else []
    if is_anything:
        del repair.keywords[keyword]
        return None
    repair.keywords[keyword] = kept if isinstance(written, list) else kept[0]
    if formats and "format" not in repair.keywords:
        repair.keywords["format"] = formats[0]
    return None


def _required(repair: Repair, keyword: str) -> None:
    written = repair.keywords[keyword]
    if isinstance(written, bool) or written in ("true", "false"):
        del repair.keywords[keyword]
        is_property = repair.node.parent is not None and repair.node.parent.key == "properties"
        meaning = f"as the name `{repair.node.key}` in the `required` of its object"
        if written in (False, "false"):
            meaning = "as saying nothing"
        elif not is_property:
            meaning = "as saying nothing: this is no property"
        way_out = "list the names of required properties in the `required` of the object"
        message = f"`required: {str(written).lower()}` is read {meaning}"
        repair.report.add("malformed-schema", repair.child(keyword).span, message, help=way_out)
    elif isinstance(written, str):
        repair.take(keyword, [written], "a list of one name", f"write `[{written}]`")
    elif not isinstance(written, list):
        repair.drop(keyword, "is no list of names")
    elif not all(isinstance(name, str) for name in cast("list[object]", written)):
        names = [str(name) for name in cast("list[object]", written) if isinstance(name, str | int)]
        repair.take(keyword, names, "a list of names")


def _properties(repair: Repair, keyword: str) -> None:
    written = repair.keywords[keyword]
    if isinstance(written, list):
        listed = [cast("Keywords", e) for e in cast("list[object]", written) if isinstance(e, dict)]
        if not listed or not all(isinstance(entry.get("name"), str) for entry in listed):
            return repair.drop(keyword, "is a list")
        named = {str(e["name"]): {k: v for k, v in e.items() if k != "name"} for e in listed}
        return repair.take(keyword, named, "a mapping from the `name` of each")
    if not isinstance(written, dict):
        return repair.drop(keyword, "is no mapping")
    properties = dict(cast("Keywords", written))
    _raise_misplaced(repair, properties)
    _raise_required(repair, properties)
    if len(properties) < len(cast("Keywords", written)):
        repair.keywords[keyword] = properties
    return None


def _raise_misplaced(repair: Repair, properties: Keywords) -> None:
    """Put keywords that are indented too far where they belong."""
    for name in sorted(_MISPLACED.intersection(properties)):
        if _may_be_schema(name, properties[name]):
            continue
        written = repair.child("properties")
        place = written.get(name) or written
        message = f"`{name}` is no schema of a property, and is read as the keyword of the object"
        way_out = f"move `{name}` out of `properties`"
        repair.report.add("misplaced-keyword", place.key_span, message, help=way_out)
        repair.keywords.setdefault(name, properties.pop(name))


def _may_be_schema(name: str, value: object) -> bool:
    """Return whether what stands among properties can be the schema of one."""
    if name == "required":
        return not isinstance(value, list)
    if isinstance(value, bool):
        return name != "additionalProperties"
    return value is None or isinstance(value, dict) or (isinstance(value, str) and value in TYPES)


def _raise_required(repair: Repair, properties: Keywords) -> None:
    """Add the names of properties that say of themselves that they are required."""
    named = [
        name
        for name, schema in properties.items()
        if isinstance(schema, dict) and cast("Keywords", schema).get("required") in (True, "true")
    ]
    if not named:
        return
    known = repair.keywords.get("required")
    before = list(cast("list[object]", known)) if isinstance(known, list) else []
    repair.keywords["required"] = list(dict.fromkeys([*before, *named]))


def _enum(repair: Repair, keyword: str) -> None:
    written = repair.keywords[keyword]
    if isinstance(written, list):
        if not written:
            repair.drop(keyword, "allows no value")
    elif isinstance(written, str | int | float) and not isinstance(written, bool):
        repair.take(keyword, [written], "a list of one value", "write it as a list")
    else:
        repair.drop(keyword, "is no list of values")


def _items(repair: Repair, keyword: str) -> None:
    written = repair.keywords[keyword]
    if isinstance(written, list):
        del repair.keywords[keyword]
        if not written:
            return repair.report.add(
                "malformed-schema",
                repair.child(keyword).span,
                "`items` is empty, and read as any value",
            )
        repair.keywords.setdefault("prefixItems", cast("list[object]", written))
        rest = repair.keywords.pop("additionalItems", None)
        if isinstance(rest, bool | dict):
            repair.keywords[keyword] = rest
        message = "a list of `items` is read as `prefixItems`, as drafts of JSON Schema before 2020-12 meant it"
        way_out = "write `prefixItems` for items that have a schema each, or one schema for all"
        repair.report.add("malformed-schema", repair.child(keyword).span, message, help=way_out)
        return None
    return _schema(repair, keyword)


def _schema(repair: Repair, keyword: str) -> None:
    """Check a keyword whose value is a schema."""
    written = repair.keywords[keyword]
    if written in ("true", "false"):
        repair.take(
            keyword, written == "true", f"the boolean `{written}`", "write it without quotes"
        )
    elif written is None:
        repair.drop(keyword, "is empty")
    elif isinstance(written, str) and meant(written) is not None:
        return
    elif not isinstance(written, bool | dict):
        repair.drop(keyword, "is no schema")


def _schemas(repair: Repair, keyword: str) -> None:
    """Check a keyword whose value is a list of schemas."""
    written = repair.keywords[keyword]
    if isinstance(written, dict):
        repair.take(
            keyword, [cast("Keywords", written)], "a list of one schema", "write it as a list"
        )
    elif not written:
        repair.drop(keyword, "is empty")
    elif not isinstance(written, list):
        repair.drop(keyword, "is no list of schemas")


def _named_schemas(repair: Repair, keyword: str) -> None:
    if not isinstance(repair.keywords[keyword], dict):
        repair.drop(keyword, "is no mapping")


_STEPS: Mapping[str, Callable[[Repair, str], None]] = {
    "type": _type,
    "required": _required,
    "properties": _properties,
    "enum": _enum,
    "items": _items,
    **dict.fromkeys(("additionalProperties", "contentSchema"), _schema),
    **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), _schemas),
    **dict.fromkeys(("patternProperties", "dependentSchemas", "$defs"), _named_schemas),
    **SCALAR_STEPS,
}
_ORDER = {keyword: index for index, keyword in enumerate(_STEPS)}
"""That of the steps: that of a mapping means nothing."""
_PLAIN: Mapping[str, type] = {
    **dict.fromkeys(("$ref", "type", "title", "description", "format", "pattern"), str),
    **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems", "enum"), list),
    **dict.fromkeys(("items", "additionalProperties", "patternProperties"), dict),
    "contentEncoding": str,
}
"""What there is nothing to say about, if it is not empty."""
