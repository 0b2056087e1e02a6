"""Reads values of extensions: each gives what is said, or None where it is of another form."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.document import Node

    from .model import Member

Found = Mapping[str, Any] | None
"""Fields of `Said`, None where the value is not of the form that it has to be."""


def text_for(field: str) -> Callable[[Node], Found]:
    """Return what reads a text for a field."""

    def read(node: Node) -> Found:
        found = text(node)
        return {field: found} if found is not None else None

    return read


def flag_for(field: str) -> Callable[[Node], Found]:
    """Return what reads true or false for a field."""

    def read(node: Node) -> Found:
        return {field: node.value} if isinstance(node.value, bool) else None

    return read


def word_for(field: str, words: Mapping[str, object]) -> Callable[[Node], Found]:
    """Return what reads one of a few words; a word whose value is None says nothing."""

    def read(node: Node) -> Found:
        if not isinstance(node.value, str) or node.value not in words:
            return None
        value = words[node.value]
        return {field: value} if value is not None else {}

    return read


def members_for(field: str) -> Callable[[Node], Found]:
    """Return what reads texts for the values of an `enum`: a list in their order, or by value."""

    def read(node: Node) -> Found:
        values = _values(node)
        if node.is_mapping:
            known = {written(value): value for value in values}
            said = {key: text(child) for key, child in node.items()}
            if None in said.values() or said.keys() - known.keys():
                return None
            return {field: tuple((known[key], name) for key, name in said.items())}
        names = [text(child) for child in node.elements()]
        if not node.is_list or len(names) != len(values) or None in names:
            return None
        return {field: tuple(zip(values, names, strict=True))}

    return read


def dotted_group(node: Node) -> Found:
    """Return the resources in `admin.users`."""
    found = text(node)
    parts = tuple(part.strip() for part in found.split(".")) if found is not None else ()
    return {"group": parts} if parts and all(parts) else None


def listed_group(node: Node) -> Found:
    """Return the resource in a text, or the resources in a list, outermost first."""
    if node.is_list:
        parts = tuple(text(child) for child in node.elements())
        return None if None in parts else {"group": parts}
    found = text(node)
    return {"group": (found,)} if found is not None else None


def fern_enum(node: Node) -> Found:
    """Return names and descriptions by value: `{">": {name: GreaterThan, description: ...}}`."""
    known = {written(value): value for value in _values(node)}
    if not node.is_mapping or any(k not in known or not c.is_mapping for k, c in node.items()):
        return None
    return _members((known[key], child) for key, child in node.items())


def ms_enum(node: Node) -> Found:
    """Return what `x-ms-enum` says: a name for the type, and more of its values.

    `modelAsString: false` says that there will be no others.
    """
    if not node.is_mapping:
        return None
    found: dict[str, object] = {}
    name, as_string, values = node.get("name"), node.get("modelAsString"), node.get("values")
    if name is not None:
        if text(name) is None:
            return None
        found["type_name"] = text(name)
    if as_string is not None:
        if not isinstance(as_string.value, bool):
            return None
        found["is_open"] = as_string.value
    if values is not None:
        listed = list(values.elements())
        if not values.is_list or any("value" not in child.mapping for child in listed):
            return None
        members = _members((child.mapping["value"], child) for child in listed)
        if members is None:
            return None
        found |= members
    return found


def _members(entries: Iterator[tuple[object, Node]]) -> Found:
    names: list[Member] = []
    notes: list[Member] = []
    for value, entry in entries:
        for key, into in (("name", names), ("description", notes)):
            child = entry.get(key)
            if child is not None and child.value is not None:
                said = text(child)
                if said is None:
                    return None
                into.append((value, said))
    return {"member_names": tuple(names), "member_notes": tuple(notes)}


def extensible(node: Node) -> Found:
    """Return the values of `x-extensible-enum`; some write `true` beside an `enum`."""
    if isinstance(node.value, bool):
        return {"is_open": True} if node.value else {}
    values = tuple(child.value for child in node.elements())
    if not values or not all(isinstance(value, str | int) for value in values):
        return None
    return {"values": values, "is_open": True}


def stainless_naming(node: Node) -> Found:
    """Return the name for Python: `{python: {property_name: name}}`, or `method_argument`."""
    python = node.get("python")
    if not node.is_mapping or (python is not None and not python.is_mapping):
        return None
    written = [
        child
        for key in ("property_name", "method_argument", "param_name")
        if python is not None and (child := python.get(key)) is not None
    ]
    names = [text(child) for child in written]
    if None in names:
        return None
    return {"name": names[0]} if names else {}


def stainless_skip(node: Node) -> Found:
    """Return whether something is left out: everywhere, or of the languages in a list."""
    if isinstance(node.value, bool):
        return {"is_ignored": node.value}
    names = [text(child) for child in node.elements()]
    if not node.is_list or None in names:
        return None
    return {"is_ignored": "python" in names}


def fern_retries(node: Node) -> Found:
    """Return that a call is sent once: `{disabled: true}`."""
    disabled = node.get("disabled")
    if not node.is_mapping or (disabled is not None and not isinstance(disabled.value, bool)):
        return None
    is_off = disabled is not None and disabled.value is True
    return {"max_retries": 0} if is_off else {}


def speakeasy_retries(node: Node) -> Found:
    """Return that a call is sent once: `{strategy: none}`; `backoff` is what clients do anyway."""
    strategy = node.get("strategy")
    if strategy is None or strategy.value not in {"backoff", "none"}:
        return None
    return {"max_retries": 0} if strategy.value == "none" else {}


def text(node: Node) -> str | None:
    """Return a text that says something."""
    value = node.value
    return value.strip() if isinstance(value, str) and value.strip() else None


def written(value: object) -> str:
    """Return a value of an enumeration as the key of a mapping has it."""
    return value if isinstance(value, str) else json.dumps(value)


def _values(node: Node) -> list[object]:
    """Return the values of the enumeration that an extension is beside."""
    enum = node.parent.get("enum") if node.parent is not None else None
    return [child.value for child in enum.elements()] if enum is not None else []
