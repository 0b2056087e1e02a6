"""What is around calls and models: names, clients, modules, requirements, the second surface."""

from __future__ import annotations

import copy
import importlib
import inspect
import sys
from typing import TYPE_CHECKING, Any

import pytest

from specwright.diff.model import SdkLevel
from specwright.diff.sdk_rules import SDK_RULES
from specwright.diff.surfaces import compare_surfaces
from tests.diff.surface_pairs import Json, base, edited, renamed, surface
from tests.diff.test_sdk_oracle import write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from specwright.diff.model import SdkChange

OPENAPI_GENERATOR: Json = {"surfaces": {"openapi_generator": {"package": "shop.client"}}}
LIST = "paths/~1orders/get/"


def found(changes: tuple[SdkChange, ...]) -> dict[tuple[str, str], SdkChange]:
    return {(change.rule, change.symbol): change for change in changes}


def test_a_renamed_schema_is_one_model_with_another_name() -> None:
    """What refers to it has not changed, and its parts went with it."""
    changes = compare_surfaces(surface(base()), surface(renamed(base(), "Order", "Purchase")))

    assert [(c.rule, c.before, c.after) for c in changes] == [
        ("sdk.model.moved", "order.Line", "purchase.Line"),
        ("sdk.model.renamed", "Order", "Purchase"),
    ]


def test_a_renamed_schema_of_requests_takes_its_typed_dict_along() -> None:
    """Both names are names that users import."""
    changes = compare_surfaces(surface(base()), surface(renamed(base(), "Box", "Crate")))

    assert {(c.before, c.after) for c in changes} == {("Box", "Crate"), ("BoxParam", "CrateParam")}
    assert {c.rule for c in changes} == {"sdk.model.renamed"}


def test_a_renamed_method_says_how_to_keep_its_name() -> None:
    """In the words of the configuration, which do keep it."""
    head = edited(base(), (LIST + "operationId", "find_orders"))
    change = found(compare_surfaces(surface(base()), surface(head)))[
        "sdk.method.renamed", "client.orders.list_orders"
    ]

    assert change.hint is not None
    assert "`x-speakeasy-name-override: list_orders` into `#/paths/~1orders/get`" in change.hint
    assert "callers write now: `client.orders.find_orders`" in change.hint
    kept = surface(head, {"resources": {"orders": {"methods": {"list_orders": "get /orders"}}}})
    assert "orders.list_orders" in {o["accessor"] for o in kept["operations"]}


def test_a_path_may_change_under_an_operation_id() -> None:
    """Nothing of the package has changed, its inline models included."""
    document = base()
    head = copy.deepcopy(document)
    head["paths"] = {
        path.replace("/orders", "/v2/orders"): item for path, item in head["paths"].items()
    }

    assert compare_surfaces(surface(document), surface(head)) == ()


def test_changes_carry_places_of_both_documents() -> None:
    """A field that is gone has its own place before, and that of its model after."""
    head = edited(base(), ("components/schemas/Order/properties/note", ...))
    change = found(compare_surfaces(surface(base()), surface(head)))[
        "sdk.field.removed", "Order.note"
    ]

    assert change.base == ("#/components/schemas/Order/properties/note",)
    assert change.head == ("#/components/schemas/Order",)


def changed(**values: Any) -> Callable[[Json], Json]:
    def change(data: Json) -> Json:
        return {**data, "requires": {**data["requires"], **values}}

    return change


FRAMES: list[tuple[str, Callable[[Json], Json]]] = [
    ("sdk.python-floor.raised", changed(python=">=3.12")),
    ("sdk.dependency.major", changed(dependencies=["httpx2>=3.0,<4", "pydantic>=2.11,<3"])),
    ("sdk.dependency.major", changed(dependencies=["httpx2>=2.12,<3"])),
    ("sdk.module.removed", lambda d: {**d, "modules": d["modules"][1:]}),
    ("sdk.exception.removed", lambda d: {**d, "exceptions": d["exceptions"][:-1]}),
    (
        "sdk.exception.base-changed",
        lambda d: {**d, "exceptions": [{**e, "bases": ["Exception"]} for e in d["exceptions"]]},
    ),
    (
        "sdk.generator.changed",
        lambda d: {**d, "generator": {**d["generator"], "version": "9.9.9"}},
    ),
    (
        "sdk.enum.closedness-changed",
        lambda d: {
            **d,
            "models": [{**m, "open": False} if "open" in m else m for m in d["models"]],
        },
    ),
    (
        "sdk.model.base-removed",
        lambda d: {**d, "models": [{**m, "bases": []} for m in d["models"]]},
    ),
]


@pytest.mark.parametrize(("rule", "change"), FRAMES)
def test_what_is_around_calls_is_compared(rule: str, change: Callable[[Json], Json]) -> None:
    """Each has a rule of its own, and nothing else comes of it."""
    old = surface(base())

    assert {c.rule for c in compare_surfaces(old, change(old))} == {rule}


@pytest.mark.parametrize(
    ("config", "rule", "symbol"),
    [
        ({"organization": {"name": "Store"}}, "sdk.model.renamed", "Shop"),
        (
            {"client_settings": {"opts": {"key": {"read_env": "K", "auth": {"security_scheme": "key"}}}}},
            "sdk.param.renamed",
            "Shop(api_key)",
        ),
        ({"client_settings": {"default_env_prefix": "store"}}, "sdk.client.default-changed", "Shop(base_url)"),
        ({"targets": {"python": {"version": "2.0.0"}}}, "sdk.generator.changed", "shop"),
    ],
)  # fmt: skip
def test_the_configuration_counts(config: Json, rule: str, symbol: str) -> None:
    """It decides about names as much as the document does."""
    changes = found(compare_surfaces(surface(base()), surface(base(), config)))

    assert (rule, symbol) in changes
    assert ("sdk.generator.changed", "shop") in changes


@pytest.mark.parametrize(
    ("edit", "rule", "symbol"),
    [
        (("paths/~1orders~1{id}/delete", ...), "sdk.method.removed", "OrdersApi.delete_order"),
        ((LIST + "operationId", "find"), "sdk.method.renamed", "OrdersApi.list_orders"),
        ((LIST + "tags", ["items"]), "sdk.method.moved", "OrdersApi.list_orders"),
        ((LIST + "parameters/2/name", "from_time"), "sdk.param.renamed", "OrdersApi.list_orders(since)"),
        ((LIST + "parameters/0", {"name": "limit", "in": "query", "schema": {"type": "string"}}),
         "sdk.param.type-replaced", "OrdersApi.list_orders(limit)"),
        (("components/schemas/State/enum", ["open", "paid"]), "sdk.enum.member-removed", "shop.client.State.SENT"),
        (("components/schemas/State/enum", ["open", "sent", "paid", "lost"]), "sdk.enum.member-added", "shop.client.State.LOST"),
        (("components/schemas/Order/properties/note", ...), "sdk.field.removed", "shop.client.Order.note"),
        (("components/schemas/Bird", ...), "sdk.model.removed", "shop.client.Bird"),
        (("components/schemas/Animal/oneOf/1", ...), "sdk.union.variant-removed", "shop.client.Animal"),
    ],
)  # fmt: skip
def test_the_names_of_openapi_generator_are_compared_too(edit: Any, rule: str, symbol: str) -> None:
    """Its enumerations are classes with members, and its arguments go by position."""
    old = surface(base(), OPENAPI_GENERATOR)
    changes = found(compare_surfaces(old, surface(edited(base(), edit), OPENAPI_GENERATOR)))

    assert (rule, symbol) in changes, list(changes)


def test_the_order_of_arguments_counts_where_they_go_by_position() -> None:
    """Our own methods take keywords; OpenAPI Generator's take what comes."""
    first, *rest = base()["paths"]["/orders"]["get"]["parameters"]
    head = edited(base(), (LIST + "parameters", [*rest, first]))

    assert compare_surfaces(surface(base()), surface(head)) == ()
    changes = compare_surfaces(surface(base(), OPENAPI_GENERATOR), surface(head, OPENAPI_GENERATOR))
    assert [(c.rule, c.symbol) for c in changes] == [
        ("sdk.param.reordered", "OrdersApi.list_orders")
    ]


def test_a_package_may_lose_its_second_names() -> None:
    """All of their modules go at once."""
    changes = found(compare_surfaces(surface(base(), OPENAPI_GENERATOR), surface(base())))

    assert ("sdk.module.removed", "shop.client") in changes


def test_the_surface_says_what_clients_and_exceptions_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Against the package itself: what a client takes, its defaults, and what its errors extend."""
    said = write(base(), tmp_path / "made")
    monkeypatch.setattr(sys, "path", [str(tmp_path / "made"), *sys.path])
    importlib.invalidate_caches()
    package = importlib.import_module("shop")
    try:
        options = inspect.signature(package.Shop.__init__).parameters
        taken = {o["name"]: o["default"] for o in said["client"]["options"]}
        assert list(taken) == list(options)[1:]
        for name, value in taken.items():
            default = options[name].default
            assert name == "timeout" or repr(default) == value
        assert options["timeout"].default.read == 60
        for error in said["exceptions"]:
            cls = getattr(package, error["name"])
            assert [b.__name__ for b in cls.__bases__] == error["bases"]
        for module in said["modules"]:
            importlib.import_module(module)
    finally:
        for name in [name for name in sys.modules if name.partition(".")[0] == "shop"]:
            del sys.modules[name]


def test_each_rule_has_a_level_and_says_what_to_do() -> None:
    """Texts are sentences; versions move by the level."""
    bumps = {
        SdkLevel.SOURCE: "major", SdkLevel.TYPING: "minor", SdkLevel.BEHAVIOUR: "minor",
        SdkLevel.ADDITIVE: "minor", SdkLevel.NONE: "patch",
    }  # fmt: skip
    assert len(SDK_RULES) == 67
    for rule in SDK_RULES.values():
        assert bumps.get(rule.level, rule.bump) == rule.bump
        assert all(text.endswith(".") for text in (rule.summary, rule.fix, rule.why))
