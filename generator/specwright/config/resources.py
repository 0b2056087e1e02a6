"""The resources of a configuration: a tree of names, with an endpoint for each method."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .model import MethodConfig, ResourceConfig
from .streaming import read_stream, read_websocket

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specwright.document import Node

    from .values import Values

_RESOURCE = frozenset({"methods", "subresources"})
_METHOD = frozenset(
    {
        "endpoint",
        "type",
        "positional_params",
        "paginated",
        "streaming",
        "unwrap_response",
        "websocket",
    }
)


def read_resources(node: Node | None, values: Values) -> tuple[ResourceConfig, ...]:
    """Return the resources at `node`, in the order in which they are written."""
    found: list[ResourceConfig] = []
    for name, child in values.entries(node):
        keys = values.known(child, _RESOURCE)
        found.append(
            ResourceConfig(
                name,
                tuple(_methods(keys.get("methods"), values)),
                read_resources(keys.get("subresources"), values),
            )
        )
    return tuple(found)


def _methods(node: Node | None, values: Values) -> Iterator[MethodConfig]:
    for name, child in values.entries(node):
        if not child.is_mapping:
            yield from _method(name, child, {}, values)
            continue
        keys = values.known(child, _METHOD)
        kind = values.text(keys.get("type"))
        if kind is not None and kind != "http":
            values.refuse(keys["type"], "has to be `http`")
        elif "endpoint" not in keys:
            values.refuse(child, "has to have an `endpoint`, such as `get /pets`")
        else:
            yield from _method(name, keys["endpoint"], keys, values)


def _method(
    name: str, endpoint: Node, keys: Mapping[str, Node], values: Values
) -> Iterator[MethodConfig]:
    found = values.endpoint(endpoint)
    if found is None:
        if endpoint.value is None:
            values.refuse(endpoint, "has to be a verb and a path, such as `get /pets`")
        return
    names = None
    if "positional_params" in keys:
        texts = map(values.text, values.elements(keys["positional_params"]))
        names = tuple(text for text in texts if text is not None)
    paginated = _paginated(keys.get("paginated"), values)
    streaming = read_stream(keys.get("streaming"), values)
    unwrap = values.flag(keys.get("unwrap_response"))
    websocket = read_websocket(keys.get("websocket"), values)
    yield MethodConfig(name, *found, names, endpoint, paginated, streaming, unwrap, websocket)


def _paginated(node: Node | None, values: Values) -> bool | str | None:
    if node is not None and isinstance(node.value, str):
        return values.text(node)
    if node is not None and not isinstance(node.value, bool | None):
        values.refuse(node, "has to be true, false or the name of a scheme")
        return None
    return values.flag(node)
