"""What the fake of a package answers with: for each operation its documented answers, as JSON text.

The values are the API's own examples, as far as they are valid, or else made from the schemas. They
are data that the fake loads when it is first asked, so that no client pays for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import asdict, astuple

from specwright import ir
from specwright.json_text import json_text

from .errors import error_responses
from .samples import Judged, NoSampleError, Samples

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specwright.names import NameTable
    from specwright.names.openapi_generator import GeneratorNames

_Entry = dict[str, object]


def view_answers(api: ir.Api, names: NameTable, generator: GeneratorNames | None) -> str:
    """Return the text of `_answers.json`.

    Args:
        api: The API.
        names: What everything in it is called: methods lead to their operations.
        generator: What it is called in OpenAPI Generator's client, if it is called so too.
    """
    writer = _Writer(api)
    operations: dict[str, _Entry] = {}
    methods: dict[str, str] = {}
    for path, operation in api.operations():
        endpoint = f"{operation.method} {operation.path}"
        # Several methods may have one operation, not all of which say that it comes in pages.
        operations[endpoint] = {**operations.get(endpoint, {}), **writer.operation(operation)}
        found = names.resources[tuple(resource.name for resource in path)]
        method = names.operations[operation.id].method
        # An asynchronous method goes by the name of the synchronous one, which it is made of.
        methods[f"{names.package}.resources.{found.module}.{found.sync_class}.{method}"] = endpoint
    if generator is not None:
        methods |= _generator_methods(generator)
    data = {"operations": operations, "methods": methods, "tokens": _token_urls(api)}
    # Escaped, so that half a surrogate pair in an example survives.
    return json_text(data, indent=1, is_sorted=True) + "\n"


def _token_urls(api: ir.Api) -> list[str]:
    """Return where clients get tokens, or are told where."""
    grants = [c.grant for c in api.credentials if c.grant is not None]
    urls = {url for g in grants for url in (g.token_url, g.refresh_url, g.discovery_url) if url}
    return sorted(urls)


def _generator_methods(names: GeneratorNames) -> dict[str, str]:
    """Return the endpoints by the methods that OpenAPI Generator's names give them."""
    operations = {o.id: f"{o.method} {o.path}" for _, o in names.api.operations()}
    return {
        f"{names.package}.api.{api.module}.{flavour}.{names.operations[key].method}": endpoint
        for api in names.apis
        for key in api.operations
        for flavour, endpoint in ((api.name, operations[key]), (api.twin, operations[key]))
    }


class _Writer:
    """Writes operations as data."""

    def __init__(self, api: ir.Api) -> None:
        self._api = api
        self._judged: Judged = {}
        self._values: dict[tuple[ir.Type, int], _Entry] = {}
        """What is known, by the type and the identity of the example: errors are those of many calls."""

    def operation(self, operation: ir.Operation) -> _Entry:
        """Return what there is to answer, by status, and which answer is that of a usual call."""
        success = operation.success
        responses = [*operation.successes, *error_responses(operation)]
        if success is not None and not operation.streams():
            responses.append(success)
        answers = {r.status.upper(): self._answer(r) for r in responses}
        found: _Entry = {
            "answers": answers,
            "success": success.status.upper() if success is not None else "",
        }
        if operation.websocket is not None:
            found["websocket"] = True
        if operation.unwraps is not None and success is not None and success.type is not None:
            name = operation.unwraps.name
            field_ = _field_at(success.type, (name,), self._api.models)
            found["unwraps"] = {"name": name, **(_end(field_) if field_ is not None else {})}
        if operation.stream is not None:
            found["stream"] = self._stream(operation.stream)
        if operation.pagination is not None and success is not None and success.type is not None:
            scheme = operation.pagination.scheme
            places = astuple(scheme)
            # What a header says is not in a body that is made here: there is one page.
            if not any(isinstance(p, tuple) and p[:1] == (ir.IN_HEADER,) for p in places):
                found["pages"] = self._pages(operation.pagination, success.type)
        return found

    def _answer(self, response: ir.Response) -> _Entry:
        if response.type is None or response.kind == "none":
            return {"kind": "none"}
        entry: _Entry = {"kind": response.kind, "type": response.content_type}
        if response.kind != "json":
            is_text = isinstance(response.example, str)
            return {**entry, "value": response.example if is_text else "example"}
        return {**entry, **self._value(response.type, response.example)}

    def _stream(self, stream: ir.Stream) -> _Entry:
        rules = (rule for rule in self._api.event_rules if rule.handle == "yield")
        events = next((rule.events for rule in rules), None)
        entry: _Entry = {
            "type": stream.content_type,
            "always": stream.chosen_by is None,
            "envelope": stream.envelope,
            "event": events[0] if events else None,
            "raw": stream.item is None,
        }
        if stream.item is None:
            return {**entry, "items": ["example"]}
        value = self._value(stream.item, stream.example)
        return {**entry, "items": [value["value"]]} if value else entry

    def _pages(self, pagination: ir.Pagination, answer: ir.Type) -> _Entry:
        scheme = pagination.scheme
        entry: _Entry = {"scheme": type(scheme).__name__, "items": list(pagination.items)}
        entry |= asdict(scheme)
        if isinstance(scheme, ir.Cursor | ir.NextURL):
            steps = scheme.next if isinstance(scheme, ir.Cursor) else scheme.url
            field_ = _field_at(answer, steps, self._api.models)
            entry |= _end(field_) if field_ is not None else {}
        return entry

    def _value(self, found: ir.Type, example: ir.Json) -> _Entry:
        """Return a value of a type, with as much in it as can be; nothing if there is none."""
        key = found, id(example)
        if key not in self._values:
            self._values[key] = self._made(found, example)
        return self._values[key]

    def _made(self, found: ir.Type, example: ir.Json) -> _Entry:
        for is_whole in (True, False):
            samples = Samples(
                self._api.models, is_answer=True, is_whole=is_whole, judged=self._judged
            )
            try:
                return {"value": samples.value(found, "answer", example)}
            except NoSampleError:
                continue
        return {}


def _end(field: ir.Field) -> _Entry:
    """Return what stands on the last page for the way to the next one, nothing if that is left out."""
    inner = field.type.inner if isinstance(field.type, ir.Nullable) else field.type
    entry: _Entry = {"counts": isinstance(inner, ir.Integer)}
    if isinstance(field.type, ir.Nullable):
        return {**entry, "end": None}
    return {**entry, "end": 0 if entry["counts"] else ""} if field.required else entry


def _field_at(
    found: ir.Type, steps: ir.Steps, models: Mapping[ir.ModelId, ir.Model]
) -> ir.Field | None:
    """Return the property at a place in an answer, or None if there is none."""
    first, *rest = steps or ("",)
    whole = _object_of(found, models)
    field = next((f for f in whole.fields if f.name == first), None) if whole else None
    return _field_at(field.type, tuple(rest), models) if field and rest else field


def _object_of(found: ir.Type, models: Mapping[ir.ModelId, ir.Model]) -> ir.Object | None:
    """Return the object that a type comes to, without names for it, or None if it is none."""
    match found:
        case ir.Nullable():
            return _object_of(found.inner, models)
        case ir.Reference():
            model = models[found.model]
            return model if isinstance(model, ir.Object) else _object_of(model.type, models)
        case _:
            return None
