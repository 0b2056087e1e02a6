"""The resources of a configuration: a tree of names, with an endpoint for each method."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import foreign
from .model import WEBHOOK_OPTION, MethodConfig, ModelConfig, ResourceConfig
from .streaming import read_stream, read_websocket

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specwright.document import Node

    from .values import Values

SHARED, CLIENT = "$shared", "$client"
"""Resources that are none: types that all of them share, and methods of the client itself."""
_RESOURCE = frozenset(
    {"methods", "subresources", "models", "standalone_api", "skip", "only", "deprecated"}
)
_METHOD = frozenset(
    {
        "endpoint",
        "type",
        "to",
        "positional_params",
        "paginated",
        "streaming",
        "unwrap_response",
        "websocket",
        "body_param_name",
        "deprecated",
        "skip",
        "only",
        "webhook_key_opt",
    }
)
_MODEL = frozenset({"openapi_uri", "skip", "only", "type", "to", "deprecated"})


@dataclass(slots=True)
class ResourceReading:
    """Reads resources: `values` takes findings, `positional` is whether anything is passed so."""

    values: Values
    positional: bool = True
    webhook_option: str = WEBHOOK_OPTION
    """The option that a method names for the secret of webhooks."""

    def resources(
        self, node: Node | None, path: tuple[str, ...] = ()
    ) -> tuple[ResourceConfig, ...]:
        """Return the resources at `node`, in the order in which they are written."""
        found: list[ResourceConfig] = []
        for name, child in self._distinct(node):
            resource = self._resource(name, child, path)
            if resource is not None:
                found.append(resource)
        return tuple(found)

    def _resource(self, name: str, node: Node, path: tuple[str, ...]) -> ResourceConfig | None:
        keys = self.values.known(node, _RESOURCE, foreign.RESOURCE)
        if self._is_skipped(keys):
            return None
        own = (*path, name)
        standalone = self.values.flag(keys.get("standalone_api")) or False
        return ResourceConfig(
            name,
            self._methods(keys.get("methods")),
            self.resources(keys.get("subresources"), own),
            tuple(self._models(keys.get("models"), own, is_apart=standalone)),
            standalone,
        )

    def _distinct(self, node: Node | None) -> Iterator[tuple[str, Node]]:
        """Yield the entries of a mapping; two that come to one name in Python are an error."""
        seen: dict[str, Node] = {}
        for name, child in self.values.entries(node):
            before = seen.setdefault(_spelling(name), child)
            if before is child:
                yield name, child
                continue
            message = f"`{name}` and `{before.key}` come to one name in Python"
            related = (("this is the other", before.key_span),)
            help_ = "give one of them another name"
            self.values.report.add(
                "invalid-config", child.key_span, message, help=help_, related=related
            )

    def _is_skipped(self, keys: Mapping[str, Node]) -> bool:
        """Return whether something is not for Python: `skip` and `only` list targets."""
        skip, only = keys.get("skip"), keys.get("only")
        if skip is not None and skip.is_list:
            return "python" in self.values.texts(skip)
        if only is not None and only.is_list:
            return "python" not in self.values.texts(only)
        return bool(self.values.flag(skip))

    def _models(
        self, node: Node | None, path: tuple[str, ...], *, is_apart: bool
    ) -> Iterator[ModelConfig]:
        for name, child in self._distinct(node):
            written = child
            if child.is_mapping:
                keys = self.values.known(child, _MODEL, foreign.MODEL)
                if self._is_skipped(keys):
                    continue
                if "openapi_uri" not in keys:
                    self.values.refuse(child, "has to have an `openapi_uri`, the place of a schema")
                    continue
                written = keys["openapi_uri"]
            text = self.values.text(written)
            if text is not None:
                yield ModelConfig(name, path, _pointer(text), written, is_apart)

    def _methods(self, node: Node | None) -> tuple[MethodConfig, ...]:
        found: dict[str, MethodConfig] = {}
        aliases: list[tuple[str, Node]] = []
        for name, child in self._distinct(node):
            if not child.is_mapping:
                method = self._method(name, child, {})
            else:
                keys = self.values.known(child, _METHOD, foreign.METHOD)
                if self._is_skipped(keys):
                    continue
                kind = self.values.text(keys.get("type"))
                if kind == "alias" and "to" in keys:
                    aliases.append((name, keys["to"]))
                    continue
                method = self._long(name, child, keys, kind)
            if method is not None:
                found[name] = method
        for name, to in aliases:
            self._alias(name, to, found)
        return tuple(found.values())

    def _alias(self, name: str, to: Node, found: dict[str, MethodConfig]) -> None:
        target = (self.values.text(to) or "").rpartition(".")[2]
        if target in found:
            found[name] = found[target].called(name)
        else:
            self.values.refuse(to, "has to name a method of the same resource")

    def _long(
        self, name: str, node: Node, keys: Mapping[str, Node], kind: str | None
    ) -> MethodConfig | None:
        if kind in {"webhook_unwrap", "webhook_unwrap_unsafe"} and "endpoint" not in keys:
            self.values.foreign.append((node, foreign.WEBHOOK))
            option = self.values.text(keys.get("webhook_key_opt"))
            self.webhook_option = option or self.webhook_option
        elif kind not in {None, "http"}:
            self.values.refuse(keys["type"], "has to be `http`, or `alias` with `to`")
        elif "endpoint" not in keys:
            self.values.refuse(node, "has to have an `endpoint`, such as `get /pets`")
        else:
            return self._method(name, keys["endpoint"], keys)
        return None

    def _method(self, name: str, endpoint: Node, keys: Mapping[str, Node]) -> MethodConfig | None:
        values = self.values
        found = values.endpoint(endpoint)
        if found is None:
            if endpoint.value is None:
                values.refuse(endpoint, "has to be a verb and a path, such as `get /pets`")
            return None
        names: tuple[str, ...] | None = None if self.positional else ()
        if "positional_params" in keys:
            names = values.texts(keys["positional_params"])
        return MethodConfig(
            name,
            *found,
            names,
            endpoint,
            _paginated(keys.get("paginated"), values),
            read_stream(keys.get("streaming"), values),
            values.flag(keys.get("unwrap_response")),
            read_websocket(keys.get("websocket"), values),
            values.text(keys.get("body_param_name")),
            keys.get("deprecated") is not None and bool(keys["deprecated"].value),
        )


def _spelling(name: str) -> str:
    """Return what two spellings of one name have in common: `listAll` is `list_all`."""
    return re.sub(r"[\W_]+", "", name).lower()


def _pointer(text: str) -> str:
    """Return the place of a schema: a name, a pointer, or a path as JSONPath writes it."""
    text = text.strip()
    if text.startswith("$."):
        return "#/" + "/".join(text[2:].split("."))
    return text if "#" in text else f"#/components/schemas/{text}"


def _paginated(node: Node | None, values: Values) -> bool | str | None:
    if node is not None and isinstance(node.value, str):
        return values.text(node)
    if node is not None and not isinstance(node.value, bool | None):
        values.refuse(node, "has to be true, false or the name of a scheme")
        return None
    return values.flag(node)
