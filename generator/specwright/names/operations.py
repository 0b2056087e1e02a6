"""Names of methods and of their parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import identifiers
from .identifiers import first_free
from .table import field_key, parameter_key
from .words import property_words, spelled_out, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright import ir

_VERBS = {"GET": "retrieve", "POST": "create", "PUT": "update", "PATCH": "update"}
_OPTIONS = ("options", "request_options", "call_options")


def method_candidates(resource: ir.Resource, operation: ir.Operation) -> Iterator[str]:
    """Yield names for an operation, the best one first.

    A name that its user chose comes first, then the API's own. Frameworks make such names of a function, its path and its
    method (`read_item_items__item_id__get`): only the function is kept.
    """
    path = _path_words(operation.path)
    if operation.chosen is not None and words(operation.chosen):
        yield identifiers.method(words(operation.chosen))
    if operation.declared is not None and words(operation.declared):
        declared = words(operation.declared)
        suffix = (*words(operation.path), operation.method.lower())
        if len(declared) > len(suffix) and declared[-len(suffix) :] == suffix:
            yield identifiers.method(declared[: -len(suffix)])
        yield identifiers.method(declared)
    if operation.websocket is not None:
        yield identifiers.method(("connect",))
    verb = _verb(operation)
    known = set(words(resource.name))
    yield identifiers.method((*verb, *(word for word in path if word not in known)))
    yield identifiers.method((*verb, *path))
    by = tuple(word for p in operation.parameters if p.place == "path" for word in words(p.name))
    yield identifiers.method((*verb, *path, "by", *by))
    yield identifiers.method((*words(operation.method), *words(operation.path)))


def callback_candidates(operation: str, callback: ir.Webhook, *, is_alone: bool) -> Iterator[str]:
    """Yield names for the method that reads a callback of the method `operation`.

    `is_alone` if no other operation of the resource has a callback of the same name.
    """
    if is_alone:
        yield identifiers.method(("parse", *words(callback.name)))
    yield identifiers.method(("parse", *words(operation), *words(callback.name)))


def parameter_names(operation: ir.Operation) -> tuple[dict[str, str], str, str, str]:
    """Return the Python name for each parameter and body property.

    Then those of the body, of the options, and of the choice of a content type.

    Where a name stands in two places, each gets its place before it: `path_id` and `body_id`. Of two in
    one place, that which is called so in the API comes first, as among the attributes of a model.
    """
    wanted: list[tuple[str, str, str]] = []
    written: dict[str, str] = {}
    exact: set[str] = set()
    fields = operation.body.fields if operation.body is not None else None
    for key, place, name in (
        *((parameter_key(p), p.place, p.chosen or p.name) for p in operation.parameters),
        *((field_key(f.name), "body", f.chosen or f.name) for f in fields or ()),
    ):
        wanted.append((key, place, identifiers.parameter(property_words(name))))
        written[key] = name
        if wanted[-1][2] == name:
            exact.add(key)
    places: dict[str, set[str]] = {}
    for _, place, name in wanted:
        places.setdefault(name, set()).add(place)
    taken: set[str] = set()
    names: dict[str, str] = {}
    for key, place, name in sorted(wanted, key=lambda entry: entry[0] not in exact):
        before = () if len(places[name]) == 1 else (place,)
        first = identifiers.parameter((*before, *property_words(written[key])))
        spelled = identifiers.parameter((*before, *spelled_out(written[key])))
        names[key] = first_free((first, spelled), taken)
    chosen = operation.body.argument if operation.body is not None else None
    preferred = (identifiers.parameter(words(chosen)),) if chosen is not None else ()
    body = first_free((*preferred, "body", "request_body"), taken)
    options = next((name for name in _OPTIONS if name not in taken), None)
    options = options or first_free(_OPTIONS, taken)
    return names, body, options, first_free(("content_type", "body_content_type"), taken)


def _verb(operation: ir.Operation) -> tuple[str, ...]:
    if operation.websocket is not None:
        return ("connect",)
    if operation.method == "GET" and not operation.path.rstrip("/").endswith("}"):
        return ("list",)
    known = _VERBS.get(operation.method)
    return (known,) if known is not None else words(operation.method)


def _path_words(path: str) -> tuple[str, ...]:
    segments = (s for s in path.split("/") if s and "{" not in s)
    return tuple(word for s in segments for word in words(s))
