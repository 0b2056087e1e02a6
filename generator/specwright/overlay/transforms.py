"""Changes to a document that its configuration makes: those of `stainless.yml`, in words of its own.

Each has a `command` and `args`. What they select they select with JSONPath, where a name may be
written after a dot with whatever is in it: `$.paths./pets.get`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from msgspec.structs import replace

from specwright.document import Origin, as_mapping

from .edit import MismatchError, Placed, pruned, rewritten, selection_of, updated
from .jsonpath import InvalidJsonPathError, LimitError, read_json_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from specwright.diagnostics import Report
    from specwright.document import Node

    from .jsonpath import Location

_SEGMENT = re.compile(r"\.\.?[^.\[]*|\[(?:[^\[\]'\"]|'[^']*'|\"[^\"]*\"|\[[^\]]*\])*\]")
_SHORT = re.compile(r"\.\.?(?:[A-Za-z_\u0080-\U0010ffff][\w\u0080-\U0010ffff]*|\*)?\Z")
_ALL = ("$..[?@.oneOf]",)


def plain_path(text: str) -> str:
    """Return a JSONPath in the form of RFC 9535, where names with symbols stand in brackets."""
    if not text.startswith("$"):
        return text
    parts = _SEGMENT.findall(text[1:])
    if "".join(parts) != text[1:]:
        return text
    return "$" + "".join(
        part if part[0] == "[" or _SHORT.match(part) else _quoted(part) for part in parts
    )


def _quoted(part: str) -> str:
    dots = ".." if part.startswith("..") else ""
    name = part[len(dots) or 1 :].replace("\\", "\\\\").replace("'", "\\'")
    return f"{dots}['{name}']"


@dataclass(slots=True)
class Transforming:
    """The document as the changes so far have made it."""

    report: Report
    document: Placed

    def act(self, node: Node) -> None:
        """Make a change; one that cannot be made is a finding."""
        command, args = node.get("command"), node.get("args")
        name = command.value if command is not None else None
        change = self._commands().get(name) if isinstance(name, str) else None
        if change is None:
            known = ", ".join(f"`{key}`" for key in self._commands())
            message = f"`{name}` is no change that is known; those are {known}"
            self.report.add("invalid-config", (command or node).span, message)
            return
        try:
            change(args or node)
        except MismatchError as error:
            message = "the two values are of kinds that do not go together"
            related = (("the target stands at", error.target.origin.span),)
            self.report.add("overlay-mismatch", error.update.origin.span, message, related=related)

    def replace(self, keys: tuple[str, ...], node: Node) -> None:
        """Let a part of the document be something else altogether."""
        found = [keys] if keys[-1] in as_mapping(self._at(keys[:-1])) else []
        self.document = pruned(self.document, selection_of(found))
        self._merge_at(list(keys), _placed(node))

    def _at(self, keys: tuple[str, ...]) -> object:
        value = self.document.value
        for key in keys:
            value = as_mapping(value).get(key)
        return value

    def _commands(self) -> dict[str, Callable[[Node], object]]:
        return {
            "update": self._update,
            "append": self._merge,
            "merge": self._merge,
            "mergeObject": self._merge,
            "remove": self._remove,
            "copy": self._copy,
            "move": self._move,
            "replaceProperties": self._update,
            "renameValue": self._rename,
            "extractToRefs": self._extract,
            "oneOfToAnyOf": self._any_of,
        }

    def _update(self, args: Node) -> None:
        value = self._needed(args, "value")
        if value is None:
            return
        template = args.get("template")
        source = _placed(value)

        def change(old: Placed) -> Placed:
            if template is not None and template.value and isinstance(source.value, str):
                return replace(source, value=source.value.replace("{{value}}", str(old.value)))
            return source

        self._change(args, change)

    def _merge(self, args: Node) -> None:
        value = args.get("object") or self._needed(args, "value")
        if value is not None:
            source = _placed(value)
            self._change(args, lambda old: updated(old, source))

    def _remove(self, args: Node) -> None:
        keys = args.get("keys")
        names = [k.value for k in keys.elements()] if keys is not None else []
        found = self._targets(args)
        if keys is not None:
            found = [
                (*place, name)
                for place in found
                for name in names
                if isinstance(name, str) and name in as_mapping(self.document.at(place).value)
            ]
        self.document = pruned(self.document, selection_of(found))

    def _copy(self, args: Node) -> tuple[Location, ...]:
        source, target = self._needed(args, "from"), self._needed(args, "to")
        if source is None or target is None:
            return ()
        found = list(self._located(source))
        if found:
            placed = self.document.at(found[0])
            for place in _texts(target):
                self._put(place, placed)
        return tuple(found[:1])

    def _move(self, args: Node) -> None:
        found = self._copy(args)
        if found:
            self.document = pruned(self.document, selection_of(found))

    def _rename(self, args: Node) -> None:
        names = self._needed(args, "rename")
        if names is None:
            return
        naming = Placed({"x-stainless-naming": names.value}, Origin(names.file, names.keys))
        self._change(args, lambda old: updated(old, naming))

    def _extract(self, args: Node) -> None:
        ref = args.get("ref") or args
        name = self._needed(ref, "name")
        if name is None:
            return
        found = self._targets(ref)
        if not found:
            return
        pointer = str(name.value)
        if not pointer.startswith("#/"):
            pointer = f"#/components/schemas/{pointer}"
        first = self.document.at(found[0])
        link = Placed({"$ref": pointer}, Origin(name.file, name.keys))
        self.document = rewritten(self.document, selection_of(found), lambda _: link)
        keys = [part.replace("~1", "/").replace("~0", "~") for part in pointer[2:].split("/")]
        self._merge_at(keys, first)

    def _any_of(self, args: Node) -> None:
        paths = self._targets(args) if _paths(args) else self._find(_ALL[0], args)
        self.document = rewritten(self.document, selection_of(paths), _with_any_of)

    def _put(self, node: Node, placed: Placed) -> None:
        """Put a value at a path that leads to it by names alone."""
        keys = [part.strip(".[]'\"") for part in _SEGMENT.findall(str(node.value)[1:])]
        self._merge_at(keys, placed)

    def _merge_at(self, keys: list[str], placed: Placed) -> None:
        for key in reversed(keys):
            origin = replace(placed.origin, children={key: placed.origin})
            placed = Placed({key: placed.value}, origin)
        self.document = updated(self.document, placed)

    def _change(self, args: Node, change: Callable[[Placed], Placed]) -> None:
        selected = selection_of(self._targets(args))
        self.document = rewritten(self.document, selected, change)

    def _targets(self, args: Node) -> list[Location]:
        paths = _paths(args)
        if not paths:
            self.report.add("invalid-config", args.span, "a change has to have a `target`")
        return [place for path in paths for place in self._located(path)]

    def _located(self, path: Node) -> Sequence[Location]:
        """Return what a path selects; nothing is a finding."""
        if not isinstance(path.value, str):
            self.report.add("invalid-config", path.span, "a target has to be a JSONPath")
            return ()
        start = self.report.mark()
        found = self._find(path.value, path)
        if not found and not self.report.errors_since(start):
            self.report.add("overlay-no-match", path.span, f"`{path.value}` matches nothing")
        return found

    def _find(self, text: str, node: Node) -> Sequence[Location]:
        try:
            return read_json_path(plain_path(text)).find(self.document.value)
        except InvalidJsonPathError as error:
            message = f"`{text}` is no JSONPath: {error}"
            self.report.add("invalid-jsonpath", node.span, message)
        except LimitError as error:
            self.report.add("overlay-limit", node.span, f"`{text}` {error}")
        return ()

    def _needed(self, args: Node, key: str) -> Node | None:
        found = args.get(key)
        if found is None:
            self.report.add("invalid-config", args.span, f"this change has to have a `{key}`")
        return found


def _paths(args: Node) -> list[Node]:
    """Return the paths of a change: its `target`, or those that its `filter` has."""
    chosen = args.get("filter")
    target = chosen.get("only") if chosen is not None else args.get("target")
    return list(_texts(target)) if target is not None else []


def _texts(node: Node) -> Iterator[Node]:
    yield from node.elements() if node.is_list else (node,)


def _placed(node: Node) -> Placed:
    return Placed(node.value, Origin(node.file, node.keys))


def _with_any_of(placed: Placed) -> Placed:
    """Return a schema with `anyOf` where it has `oneOf`."""
    values = as_mapping(placed.value)
    variants = values.get("oneOf")
    if not isinstance(variants, list) or "anyOf" in values:
        return placed
    origins = dict(placed.origin.children)
    origins["anyOf"] = placed.child("oneOf").origin
    values = {"anyOf" if key == "oneOf" else key: value for key, value in values.items()}
    return Placed(values, replace(placed.origin, children=origins))
