"""Everything that the API documents show is there, in the specs and in the packages, and no more.

What they show is written down in `tests/inventory/`, a file a document. It is compared with the spec
as the generator understands it, with `surface.json`, and with the package itself, imported.
"""

from __future__ import annotations

import functools
import re
from contextlib import chdir
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from specwright.diagnostics import Report
from specwright.pipeline import Source, Timings, understand
from specwright.project import find_services
from tests.inventory import of_spec
from tests.inventory.compare import Comparison, Field, Type, attribute_names
from tests.inventory.notation import HERE, Inventory, Operation, Surface, inventories
from tests.inventory.of_package import (
    GENERATED,
    Package,
    package_of,
    parameters_of,
    returned,
    source_of,
)
from tests.inventory.of_surface import SurfaceFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from specwright import ir

ROOT = HERE.parents[1]

ALL = tuple(inventories())
SURFACES = tuple((i, s) for i in ALL for s in i.surfaces)
RESOURCES = tuple((i, s) for i, s in SURFACES if s.kind == "resources")
GENERATOR = tuple((i, s) for i, s in SURFACES if s.kind == "openapi_generator")
EXTRA_CALLS = ("_with_http_info", "_without_preload_content")


def _rows(rows: Iterable[tuple[Any, ...]]) -> list[Any]:
    """Return rows for `parametrize`, each with an id that says what is looked at."""
    return [pytest.param(*row, id=" ".join(_word(part) for part in row)) for row in rows]


def _word(part: object) -> str:
    match part:
        case Inventory():
            return part.service
        case Surface():
            return part.kind
        case Operation():
            return part.accessor
        case _:
            return str(part)


def _lines(comparison: Comparison) -> str:
    return "\n".join(["", *comparison.found])


# ---- The lists are whole ----------------------------------------------------------------------


@pytest.mark.parametrize("inventory", _rows((i,) for i in ALL))
def test_all_that_an_inventory_describes_is_built(inventory: Inventory) -> None:
    """There is a spec, and a package for each surface: nothing goes unlooked at."""
    assert _service_source(inventory.service) is not None
    assert [s.kind for s in inventory.surfaces if not source_of(s)] == []


def test_every_service_has_an_inventory() -> None:
    """A new spec or package comes with an inventory."""
    names = {i.service for i in ALL}
    folders = {p.name for where in (ROOT / "specs", GENERATED) for p in where.iterdir()}

    assert folders == names, "write what its document shows into tests/inventory/"


@pytest.mark.parametrize("inventory", _rows((i,) for i in ALL))
def test_operations_lead_to_everything_in_an_inventory(inventory: Inventory) -> None:
    """A type that no operation takes or gives back would never be compared with a spec."""
    seen: set[str] = set()
    for operation in inventory.operations:
        starts = [t for t in (*dict(operation.statuses).values(), operation.params) if t]
        for name in (*starts, *filter(None, [inventory.body(operation)])):
            _reach(inventory, name, seen)
    roots = (*inventory.models, *inventory.errors, *inventory.params)

    assert {name for root in roots for name in inventory.classes(root)} == seen
    for surface in inventory.surfaces:
        assert surface.renamed.keys() <= set(inventory.models)


@pytest.mark.parametrize(
    ("inventory", "operation"), _rows((i, o) for i in ALL for o in i.operations)
)
def test_an_inventory_agrees_with_itself(inventory: Inventory, operation: Operation) -> None:
    """What is said twice, by the document and beside it, is the same."""
    answers = {name for status, name in operation.statuses if status.startswith("2")}
    path = {f.wire for f in inventory.parameters(operation).values() if f.place == "path"}

    assert answers == {operation.returns}
    assert path == set(re.findall(r"{(.+?)}", operation.path))
    assert inventory.body(operation) is None or operation.sends == "application/json"


def _reach(inventory: Inventory, name: str, seen: set[str]) -> None:
    if name in seen:
        return
    seen.add(name)
    shape = inventory.shape(name)
    pending = [shape] if isinstance(shape, Type) else [field.type for field in shape.values()]
    while pending:
        found = pending.pop()
        pending += found.parts
        if found.kind == "model":
            _reach(inventory, found.name, seen)


# ---- The spec ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("inventory", "operation"), _rows((i, o) for i in ALL for o in i.operations)
)
def test_a_spec_has_the_operation(inventory: Inventory, operation: Operation) -> None:
    """Parameters, body and answers are as documented: types, values, formats, bounds, null."""
    api = _api(inventory.service)
    there = _spec_operations(api).get((operation.method, operation.path))
    assert there is not None, f"the spec has no {operation.method} {operation.path}"
    comparison = Comparison(inventory.shape, of_spec.SpecModels(api), marks=True)
    comparison.fields(operation.name, inventory.parameters(operation), of_spec.parameters_of(there))
    answers = {r.status: r.type for r in there.responses}
    statuses = dict(operation.statuses)
    for status in statuses.keys() & answers.keys():
        where = f"{operation.name}: {status}"
        comparison.types(where, _returned(statuses[status]), of_spec.type_of(answers[status]))

    assert not comparison.found, _lines(comparison)
    assert answers.keys() == statuses.keys(), "the statuses differ"
    assert {r.content_type for r in there.responses if r.type} <= {"application/json"}
    assert _credentials(operation) in {None, frozenset(there.security)}
    if there.body is not None:
        assert there.body.required == operation.needs_body
        assert there.body.content_type == (operation.sends or "application/json")


@pytest.mark.parametrize("inventory", _rows((i,) for i in ALL))
def test_a_spec_has_nothing_else(inventory: Inventory) -> None:
    """There is no operation that the document does not show; host and credentials are right."""
    api = _api(inventory.service)
    shown = {(o.method, o.path) for o in inventory.operations}
    places = {c.id: c for c in api.credentials}

    assert _spec_operations(api).keys() - shown == set()
    assert api.servers == (inventory.host,)
    for name, where in inventory.credentials.items():
        found = places[name]
        assert where == (found.kind if found.kind != "key" else f"{found.place} {found.parameter}")


@functools.cache
def _api(service: str) -> ir.Api:
    report = Report()
    source = _service_source(service) or Source(ROOT / f"specs/{service}/openapi.draft.yaml")
    with chdir(ROOT):
        understood = understand(source, report, Timings())
    assert understood is not None, list(report)
    return understood.api


@functools.cache
def _service_source(service: str) -> Source | None:
    with chdir(ROOT):
        found = find_services(ROOT, (), Report())
    return next((s.source for s in found if s.name == service), None)


def _spec_operations(api: ir.Api) -> dict[tuple[str, str], ir.Operation]:
    return {(o.method, o.path): o for _, o in api.operations()}


def _credentials(operation: Operation) -> frozenset[tuple[str, ...]] | None:
    """Return the ways of proving who calls: each credential of the document is one."""
    if operation.security is None:
        return None
    return frozenset((name,) for name in operation.security)


def _returned(name: str | None) -> Type:
    return Type("none") if name is None else Type("model", name=name)


# ---- surface.json -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("inventory", "surface", "operation"),
    _rows((i, s, o) for i, s in RESOURCES for o in i.operations),
)
def test_surface_json_has_the_operation(
    inventory: Inventory, surface: Surface, operation: Operation
) -> None:
    """Accessor, method, path, parameters, body, what comes back and what failures hold."""
    file = _surface_file(inventory)
    there = file.operations.get(operation.accessor)
    assert there is not None, f"surface.json has no `{operation.accessor}`"
    comparison = _surface_comparison(inventory, surface)
    comparison.fields(
        operation.name, inventory.parameters(operation), file.parameters(operation.accessor)
    )
    comparison.types(operation.name, _returned(operation.returns), file.type_of(there["returns"]))
    errors = {k: v for k, v in operation.statuses if not k.startswith("2") and v is not None}
    for status in errors.keys() & there["errors"].keys():
        found = file.type_of(there["errors"][status])
        comparison.types(f"{operation.name}: {status}", _returned(errors[status]), found)

    assert (there["method"], there["path"]) == (operation.method, operation.path)
    assert not comparison.found, _lines(comparison)
    assert errors.keys() == there["errors"].keys()
    positional = [p["python"] for p in there["parameters"] if p["kind"] == "positional"]
    assert positional == list(inventory.positional(operation))


@pytest.mark.parametrize(
    ("inventory", "surface", "root"), _rows((i, s, m) for i, s in RESOURCES for m in i.models)
)
def test_surface_json_has_the_model(inventory: Inventory, surface: Surface, root: str) -> None:
    """Each type and each part of it, under the documented name, with the documented fields."""
    file = _surface_file(inventory)
    comparison = _surface_comparison(inventory, surface)
    for name in inventory.classes(root):
        if surface.renamed.get(name, name) is None or not _is_class(inventory, name):
            continue
        full = comparison.names.get(name)
        assert full in file.models, f"surface.json has no `{name}`"
        comparison.models(name, name, full, optional=None)

    assert not comparison.found, _lines(comparison)


@pytest.mark.parametrize(("inventory", "surface"), _rows(RESOURCES))
def test_surface_json_has_nothing_else(inventory: Inventory, surface: Surface) -> None:
    """What the document does not show is not offered; what only callers pass is seen elsewhere."""
    file = _surface_file(inventory)
    comparison = _surface_comparison(inventory, surface)
    for operation in inventory.operations:
        there = file.operations[operation.accessor]
        returned_there = file.type_of(there["returns"])
        comparison.types(operation.name, _returned(operation.returns), returned_there)
        comparison.fields(
            operation.name, inventory.parameters(operation), file.parameters(operation.accessor)
        )
    for name, full in comparison.names.items():
        if full in file.models:
            comparison.models(name, name, full, optional=None)
    known = comparison.reached | set(comparison.names.values())

    assert file.operations.keys() == {o.accessor for o in inventory.operations}
    assert file.clients == dict(surface.clients)
    assert file.package == surface.package
    assert [n for n, m in file.models.items() if n not in known and _BODY not in m["spec"]] == []


_BODY = "/requestBody/"


@functools.cache
def _surface_file(inventory: Inventory) -> SurfaceFile:
    return SurfaceFile(GENERATED / inventory.service / "surface.json")


def _surface_comparison(inventory: Inventory, surface: Surface) -> Comparison:
    file = _surface_file(inventory)
    names: dict[str, str] = {}
    for root in (*inventory.models, *inventory.errors):
        called = surface.renamed.get(root, root)
        full = file.full(called) if called is not None else None
        if full is None:
            continue
        assert full.startswith(f"{surface.types}.") or root in inventory.errors
        module = full.rpartition(".")[0]
        for name in inventory.classes(root):
            part = name.partition(".")[2]
            names[name] = f"{module}.{part}" if part else full
    return Comparison(inventory.shape, file, names=names, optional=None)


def _is_class(inventory: Inventory, name: str) -> bool:
    """Whether a part of a type is a class; other parts are types that have a name in documents."""
    return "." not in name or not isinstance(inventory.shape(name), Type)


# ---- The package: resources -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("inventory", "surface", "flavour", "operation"),
    _rows((i, s, f, o) for i, s in RESOURCES for f, _ in s.clients for o in i.operations),
)
def test_a_client_has_the_method(
    inventory: Inventory, surface: Surface, flavour: str, operation: Operation
) -> None:
    """It takes what is documented, as it is documented, and gives back what is documented."""
    package = package_of(inventory, surface)
    method = package.clients[flavour].get(operation.accessor)
    assert method is not None, f"the {flavour} client has no `{operation.accessor}`"
    comparison = _package_comparison(inventory, package, surface)
    comparison.fields(
        operation.accessor,
        _by_name(inventory.parameters(operation)),
        _called(method, inventory, operation),
    )
    comparison.types(operation.accessor, _returned(operation.returns), returned(method))
    kinds = {p["name"]: p["kind"] for p in method["parameters"]}
    positional = [name for name, kind in kinds.items() if kind != "keyword_only"]

    assert not comparison.found, _lines(comparison)
    assert positional == list(inventory.positional(operation))
    assert method["coroutine"] == (flavour == "async")


@pytest.mark.parametrize(
    ("inventory", "surface", "operation"),
    _rows((i, s, o) for i, s in RESOURCES for o in i.operations if o.params is not None),
)
def test_a_package_has_the_params(
    inventory: Inventory, surface: Surface, operation: Operation
) -> None:
    """Each documented `Params` type has the keywords of its method as keys."""
    package = package_of(inventory, surface)
    found = package.exports[f"{surface.types}:{operation.params}"]
    assert found is not None, f"`{surface.types}` has no `{operation.params}`"
    shape = package(found.name)
    assert found.kind == "params"
    assert not isinstance(shape, Type)
    parameters = inventory.parameters(operation)
    keys = {
        wire: replace(field, place="body")
        for wire, field in parameters.items()
        if field.name not in inventory.positional(operation)
    }
    comparison = _package_comparison(inventory, package, surface)
    comparison.fields(str(operation.params), keys, _under_wire(shape, parameters))

    assert not comparison.found, _lines(comparison)


@pytest.mark.parametrize(
    ("inventory", "surface", "root"), _rows((i, s, m) for i, s in RESOURCES for m in i.models)
)
def test_a_package_has_the_model(inventory: Inventory, surface: Surface, root: str) -> None:
    """It can be imported under its name, its parts from its module, and has the same fields."""
    package = package_of(inventory, surface)
    comparison = _package_comparison(inventory, package, surface)
    for name in inventory.classes(root):
        called = surface.renamed.get(name, name)
        if called is None or not _is_class(inventory, name):
            continue
        module, _, last = called.rpartition(".") if name in surface.renamed else ("", "", name)
        found = package.exports[f"{surface.types}.{module}".rstrip(".") + f":{last}"]
        assert found is not None, f"`{surface.types}` has no `{called}`"
        comparison.types(name, Type("model", name=name), found)
        if found.kind == "model":
            file = found.name.split(".")[-2]
            assert file.replace("_", "") == (module or called.split(".")[0]).lower()

    assert not comparison.found, _lines(comparison)


@pytest.mark.parametrize(("inventory", "surface"), _rows(RESOURCES))
def test_clients_have_nothing_else(inventory: Inventory, surface: Surface) -> None:
    """There is no method that the document does not show."""
    package = package_of(inventory, surface)

    for flavour, methods in package.clients.items():
        assert methods.keys() == {o.accessor for o in inventory.operations}, flavour


def _package_comparison(inventory: Inventory, package: Package, surface: Surface) -> Comparison:
    names: dict[str, str] = {}
    for root in inventory.models:
        for name in inventory.classes(root):
            if name in surface.renamed:
                module, _, last = (surface.renamed[name] or "").rpartition(".")
                found = package.exports.get(f"{surface.types}.{module}".rstrip(".") + f":{last}")
            else:
                found = package.exports[f"{surface.types}:{name}"]
            if found is not None and found.kind == "model":
                names[name] = found.name
    values = surface.kind == "resources"
    return Comparison(
        inventory.shape, package, names=names, optional=True, params=True, values=values
    )


def _by_name(fields: Mapping[str, Field]) -> dict[str, Field]:
    """Return parameters by their Python names; where they go does not show in a signature."""
    return {f.name: replace(f, wire=f.name, place="body") for f in fields.values()}


def _called(method: dict[str, Any], inventory: Inventory, operation: Operation) -> dict[str, Field]:
    """Return the parameters of a method by the names that the inventory has for them."""
    names = [f.name for f in inventory.parameters(operation).values()]
    return {
        next((n for n in names if field.name in attribute_names(n)), field.name): field
        for field in parameters_of(method).values()
    }


def _under_wire(keys: Mapping[str, Field], parameters: Mapping[str, Field]) -> dict[str, Field]:
    """Return keys by their names on the wire, which those of parameters do not know."""
    wires = {f.name: f.wire for f in parameters.values()}
    return {wires.get(f.name, wire): f for wire, f in keys.items()}


# ---- The package: the surface of OpenAPI Generator --------------------------------------------


@pytest.mark.parametrize(
    ("inventory", "surface", "operation"),
    _rows((i, s, o) for i, s in GENERATOR for o in i.operations),
)
def test_an_api_class_has_the_method(
    inventory: Inventory, surface: Surface, operation: Operation
) -> None:
    """It takes the documented parameters, in their order, and gives back the documented type."""
    package = package_of(inventory, surface)
    for name in (operation.name, f"{operation.name}{EXTRA_CALLS[0]}"):
        method = package.api.get(name)
        assert method is not None, f"`{surface.api}` has no `{name}`"
        there = {n: f for n, f in parameters_of(method).items() if not n.startswith("_")}
        comparison = _package_comparison(inventory, package, _of_models(surface))
        comparison.fields(name, dict(operation.takes), there, optional=True)
        if name == operation.name:
            comparison.types(name, _returned(operation.returns), returned(method))

        assert not comparison.found, _lines(comparison)
        assert list(there) == [n for n, _ in operation.takes]
        assert method["coroutine"] == (surface.calls == "async")


@pytest.mark.parametrize(
    ("inventory", "surface", "root"), _rows((i, s, m) for i, s in GENERATOR for m in i.models)
)
def test_an_api_package_has_the_model(inventory: Inventory, surface: Surface, root: str) -> None:
    """It can be imported from the package and from `models`, and has the documented fields."""
    package = package_of(inventory, surface)
    comparison = _package_comparison(inventory, package, _of_models(surface))
    for module in (surface.package, f"{surface.package}.models"):
        found = package.exports[f"{module}:{root}"]
        assert found is not None, f"`{module}` has no `{root}`"
        comparison.types(root, Type("model", name=root), found)

    assert not comparison.found, _lines(comparison)


@pytest.mark.parametrize(("inventory", "surface"), _rows(GENERATOR))
def test_an_api_package_has_nothing_else(inventory: Inventory, surface: Surface) -> None:
    """There is no other method; what the document imports can be imported; the host is right."""
    package = package_of(inventory, surface)
    shown = {o.name for o in inventory.operations}
    calls = {f"{name}{end}" for name in shown for end in ("", *EXTRA_CALLS)}
    imported = [line.split()[1::2] for line in inventory.imports]

    assert package.api.keys() - calls == set()
    assert package.host == inventory.host
    missing = [".".join(i) for i in imported if package.exports[":".join(i)] is None]
    assert missing == []


def _of_models(surface: Surface) -> Surface:
    return replace(surface, types=f"{surface.package}.models")
