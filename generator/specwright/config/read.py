"""From `sdk.yaml` to the choices. A key that means nothing is reported, never ignored in silence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, get_args

from msgspec.structs import replace

from . import foreign
from .clients import read_options, webhook_variable
from .model import (
    DEFAULT_VERSION,
    ArrayFormat,
    Casing,
    Config,
    EnvironmentConfig,
    ExampleConfig,
    ModelConfig,
    NestedFormat,
    OptionConfig,
    QueryConfig,
    ResourceConfig,
    SettingConfig,
)
from .pagination import read_pagination
from .resources import ResourceReading
from .streaming import read_events
from .subset import read_subset
from .surfaces import read_openapi_generator
from .templates import BASES, read_edition, read_templates
from .values import Values

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specwright.diagnostics import Report
    from specwright.document import Node

_ROOT = frozenset(
    [
        "organization",
        "targets",
        "environments",
        "client_settings",
        "settings",
        "resources",
        "unspecified_endpoints",
        "pagination",
        "custom_casings",
        "surfaces",
        "streaming",
        "query_settings",
        "openapi",
        "security",
        "security_schemes",
        "readme",
        "subset",
        "edition",
        "templates",
        "templates_version",
        "merge",
    ]
)


_PYTHON = frozenset({"package_name", "project_name", "version"})
_CLIENT = frozenset({"default_env_prefix", "opts", "idempotency"})
_SETTINGS = frozenset({"unwrap_response_fields", "positional_params", "models"})
_DISTRIBUTION = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?")
"""PEP 508: a name of a distribution."""
_VERSION = re.compile(r"[A-Za-z0-9][A-Za-z0-9.!+_-]*")
"""What PEP 440 makes versions of; whoever builds the package judges the rest."""
_CASING = frozenset({"initialism", "pascal", "snake", "camel", "capital"})
_ADDRESS = re.compile(r"(https?|\{[^{}]+\})://[^/\s]")


def read_config(root: Node, report: Report) -> Config:
    """Return the configuration at `root`; findings go to `report`."""
    values = Values(report)
    keys = values.known(root, _ROOT, foreign.TOP)
    edition = read_edition(keys.get("edition"), values)
    organization = values.known(keys.get("organization"), frozenset({"name"}), foreign.ORGANIZATION)
    targets = values.known(keys.get("targets"), frozenset({"python"}), foreign.LANGUAGES)
    python = values.known(targets.get("python"), _PYTHON, foreign.PYTHON)
    client = values.known(keys.get("client_settings"), _CLIENT, foreign.CLIENT)
    options = tuple(read_options(client.get("opts"), values))
    idempotency = values.known(client.get("idempotency"), frozenset({"header"}))
    settings = values.known(keys.get("settings"), _SETTINGS, foreign.SETTINGS)
    endpoints = map(values.endpoint, values.elements(keys.get("unspecified_endpoints")))
    positional = values.flag(settings.get("positional_params")) is not False
    reading = ResourceReading(values, positional)
    tree = reading.resources(keys.get("resources"))
    models = tuple(_models(tree))
    chosen = _choice(settings.get("models"), ("listed", "all"), values)
    readme = values.known(keys.get("readme"), frozenset({"example_requests"}), foreign.EXAMPLES)
    merging = values.known(keys.get("merge"), frozenset({"bases"}))
    config = Config(
        client=values.text(organization.get("name")),
        package=values.text(python.get("package_name")),
        distribution=values.matching(
            python.get("project_name"),
            _DISTRIBUTION,
            "the name of a distribution, such as `acme-client`",
        ),
        version=values.matching(python.get("version"), _VERSION, "a version, such as `1.4.0`")
        or DEFAULT_VERSION,
        version_node=python.get("version"),
        environment=values.text(client.get("default_env_prefix")),
        options=tuple(o for o in options if isinstance(o, OptionConfig)),
        settings=tuple(o for o in options if isinstance(o, SettingConfig)),
        examples=tuple(_examples(readme.get("example_requests"), values)),
        webhook_option=reading.webhook_option,
        webhook_variable=webhook_variable(client.get("opts"), reading.webhook_option, values),
        idempotency_header=values.header(idempotency.get("header")),
        resources=_with_methods(tree),
        unspecified=tuple(endpoint for endpoint in endpoints if endpoint is not None),
        pagination=read_pagination(keys.get("pagination"), values),
        events=tuple(read_events(keys.get("streaming"), values)),
        casings=tuple(_casings(keys.get("custom_casings"), values)),
        openapi_generator=read_openapi_generator(keys.get("surfaces"), values),
        environments=tuple(_environments(keys.get("environments"), values)),
        unwrapped=values.texts(settings.get("unwrap_response_fields")),
        models=models,
        lists_models=_lists_models(values, models) if chosen is None else chosen == "listed",
        query=_query(keys.get("query_settings"), values),
        transforms=_transforms(keys.get("openapi"), values),
        security=keys.get("security"),
        security_schemes=keys.get("security_schemes"),
        subset=read_subset(keys.get("subset"), values),
        templates=read_templates(keys.get("templates"), keys.get("templates_version"), values),
        edition=edition,
        stores_bases=_choice(merging.get("bases"), BASES, values) == "stored",
    )
    values.mention_others()
    return config


def _lists_models(values: Values, models: tuple[ModelConfig, ...]) -> bool:
    """Return whether only models that are listed have names: if there are any, or might be.

    Who made several SDKs, or released one, with a `stainless.yml` has callers who know its names.
    """
    made = any(node.keys[0] in {"targets", "package"} for node, _ in values.foreign)
    return bool(models) or made


def _with_methods(resources: Iterable[ResourceConfig]) -> tuple[ResourceConfig, ...]:
    """Return the resources without those that only have models: clients have no use for them."""
    resources = tuple(resources)
    inner = (replace(r, children=_with_methods(r.children)) for r in resources)
    kept = zip(inner, resources, strict=True)
    return tuple(r for r, whole in kept if r.methods or r.children or not any(_models((whole,))))


def _models(resources: Iterable[ResourceConfig]) -> Iterator[ModelConfig]:
    for resource in resources:
        yield from resource.models
        yield from _models(resource.children)


def _choice(node: Node | None, choices: Iterable[str], values: Values) -> str | None:
    written = values.text(node)
    if node is not None and written is not None and written not in choices:
        values.refuse(node, f"has to be one of {', '.join(f'`{c}`' for c in choices)}")
        return None
    return written


def _query(node: Node | None, values: Values) -> QueryConfig:
    keys = values.known(node, frozenset({"array_format", "nested_format"}))
    arrays = _choice(keys.get("array_format"), get_args(ArrayFormat), values)
    objects = _choice(keys.get("nested_format"), get_args(NestedFormat), values)
    return QueryConfig(
        next((f for f in get_args(ArrayFormat) if f == arrays), None),
        next((f for f in get_args(NestedFormat) if f == objects), None),
    )


def _environments(node: Node | None, values: Values) -> Iterator[EnvironmentConfig]:
    for name, child in values.entries(node):
        url = values.text(child)
        if url is None:
            continue
        if _ADDRESS.match(url) and "?" not in url and "#" not in url:
            yield EnvironmentConfig(name, url, child)
        else:
            values.refuse(child, "has to be an address, such as `https://api.example.com/v1`")


def _transforms(node: Node | None, values: Values) -> tuple[Node, ...]:
    keys = values.known(node, frozenset({"transforms", "transformations"}), foreign.OPENAPI)
    return tuple(values.elements(keys.get("transforms") or keys.get("transformations")))


def _examples(node: Node | None, values: Values) -> Iterator[ExampleConfig]:
    """Yield the calls that the README shows; what else stands there is for other languages."""
    for use, child in values.entries(node):
        endpoint = child.get("endpoint") if child.is_mapping else None
        found = values.endpoint(endpoint) if endpoint is not None else None
        params = child.get("params") if child.is_mapping else None
        if found is not None:
            yield ExampleConfig(use, *found, params.mapping if params is not None else {})


def _casings(node: Node | None, values: Values) -> Iterator[Casing]:
    for word, child in values.entries(node):
        keys = values.known(child, _CASING)
        pascal = values.text(keys.get("pascal"))
        if pascal is not None and not pascal.isidentifier():
            values.refuse(keys["pascal"], "has to be a part of a class's name")
        elif pascal is not None:
            yield Casing(word.lower(), pascal)
        elif values.flag(keys.get("initialism")) is not None:
            is_initialism = values.flag(keys.get("initialism"))
            yield Casing(word.lower(), word.upper() if is_initialism else word.capitalize())
