"""Reads what extensions say of pages and streams."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .forms import text
from .model import Pages, Streamed

if TYPE_CHECKING:
    from specwright.document import Node

    from .forms import Found
    from .model import Steps

_PATH = re.compile(r"\$(?:request|response)?((?:\.[^.\[\]$]+)*)")
_LAST = re.compile(r"(.*)\[(?:-1|\(@\.length-1\)|@\.length-1)\]((?:\.[^.\[\]$]+)*)")
"""A property of the last item of a list."""


def steps(node: Node | None) -> Steps | None:
    """Return the properties of `$.meta.next` or `$response.meta.next`; none for the whole."""
    found = _PATH.fullmatch(text(node) or "") if node is not None else None
    return tuple(found[1].split(".")[1:]) if found is not None else None


def speakeasy_pages(node: Node) -> Found:
    """Return what `x-speakeasy-pagination` says: `type`, `inputs`, `outputs`."""
    inputs, outputs = node.get("inputs"), node.get("outputs")
    parameters: dict[object, str] = {}
    for child in inputs.elements() if inputs is not None else ():
        name, role = child.get("name"), child.get("type")
        if name is None or text(name) is None or role is None:
            return None
        parameters[role.value] = str(name.value)
    if outputs is None or not outputs.is_mapping:
        return None
    items = steps(outputs.get("results"))
    count = steps(outputs.get("numPages"))
    match node.mapping.get("type"):
        case "offsetLimit" if items is not None and "page" in parameters:
            found = Pages(node, "page_number", items, parameters["page"], count=count)
        case "offsetLimit" if items is not None and "offset" in parameters:
            found = Pages(node, "offset", items, parameters["offset"])
        case "cursor" if "cursor" in parameters:
            return _speakeasy_cursor(node, outputs, items, parameters["cursor"])
        case "url" if items is not None and (url := steps(outputs.get("nextUrl"))) is not None:
            found = Pages(node, "cursor_url", items, following=url)
        case _:
            return None
    return {"pages": found}


def _speakeasy_cursor(node: Node, outputs: Node, items: Steps | None, parameter: str) -> Found:
    """Return pages whose next cursor is in the answer, or in its last item."""
    following = outputs.get("nextCursor")
    last = _LAST.fullmatch(text(following) or "") if following is not None else None
    if last is not None:
        whole = _PATH.fullmatch(last[1])
        found = tuple(whole[1].split(".")[1:]) if whole is not None else items
        if found is None:
            return None
        inner = tuple(last[2].split(".")[1:])
        return {"pages": Pages(node, "cursor_id", items or found, parameter, inner)}
    path = steps(following)
    if path is None or items is None:
        return None
    return {"pages": Pages(node, "cursor", items, parameter, path)}


def fern_pages(node: Node) -> Found:
    """Return what `x-fern-pagination` says; with `true` it is what the document's says."""
    written = node
    if node.value is True:
        root = node
        while root.parent is not None:
            root = root.parent
        usual = root.get("x-fern-pagination")
        if usual is None or not usual.is_mapping:
            return None
        written = usual
    items = steps(written.get("results"))
    if items is None:
        return None if node.value is not False else {}
    more = steps(written.get("has-next-page"))
    cursor, offset = steps(written.get("cursor")), steps(written.get("offset"))
    following = steps(written.get("next_cursor"))
    url = steps(written.get("next_uri") or written.get("next_path"))
    if cursor and following:
        return {"pages": Pages(node, "cursor", items, cursor[-1], following, more)}
    if offset:
        # Without a `step` it counts pages, with one it counts items.
        has_step = written.get("step") is not None
        return {
            "pages": Pages(
                node, "offset" if has_step else "page_number", items, offset[-1], more=more
            )
        }
    return {"pages": Pages(node, "cursor_url", items, following=url, more=more)} if url else None


def ms_pages(node: Node) -> Found:
    """Return what `x-ms-pageable` says: `nextLinkName`, null where there is one page, `itemName`."""
    if not node.is_mapping or "nextLinkName" not in node.mapping:
        return None
    link, item = node.get("nextLinkName"), node.get("itemName")
    items = text(item) if item is not None else "value"
    if items is None or link is None:
        return None
    if link.value is None:
        return {"pages": Pages(node, "fake_page", (items,))}
    name = text(link)
    if name is None:
        return None
    return {"pages": Pages(node, "cursor_url", (items,), following=tuple(name.split(".")))}


def fern_stream(node: Node) -> Found:
    """Return what `x-fern-streaming` says: true, or `format`, `stream-condition`, `response-stream`."""
    if isinstance(node.value, bool):
        return {"stream": Streamed(node, "jsonl")} if node.value else {}
    kinds = {"sse": "sse", "json": "jsonl", None: "jsonl"}
    form = node.mapping.get("format")
    condition, answer = node.get("stream-condition"), node.get("response-stream")
    asked = steps(condition)
    is_wrong = not isinstance(form, str | None) or form not in kinds
    if not node.is_mapping or is_wrong or (condition is not None and not asked):
        return None
    model = answer.get("$ref") if answer is not None else None
    return {
        "stream": Streamed(
            node,
            "sse" if form == "sse" else "jsonl",
            asked[-1] if asked else None,
            text(model) if model is not None else None,
        )
    }
