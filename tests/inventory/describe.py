"""A package on the path in, JSON that says what it is made of out.

Runs in a process of its own, since two packages may share a part of their names. What it finds is
what `inspect`, `typing` and pydantic tell of the imported package, and nothing is read from its text
but the imports below `if TYPE_CHECKING:`, which are needed to understand annotations.
"""

from __future__ import annotations

import ast
import datetime as dt
import enum
import functools
import importlib
import inspect
import json
import sys
import types
import typing
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping, Sequence
from typing import Annotated, Any, Literal, NotRequired, Required, Union, get_args, get_origin

_PLAIN: dict[object, str] = {
    str: "str", int: "int", float: "float", bool: "bool", bytes: "bytes", object: "object",
    Any: "object", dt.datetime: "datetime", dt.date: "date", None: "none",
    type(None): "none",
}  # fmt: skip


class Description:
    """Describes a package; `shapes` collects the classes that were met on the way."""

    def __init__(self, package: str) -> None:
        self.package = package
        self.shapes: dict[str, Any] = {}

    def clients(self, clients: Mapping[str, str]) -> dict[str, Any]:
        """Return for each flavour of client the methods below it, by accessor."""
        module = importlib.import_module(self.package)
        found: dict[str, Any] = {}
        for flavour, name in clients.items():
            methods: dict[str, Any] = {}
            self._resource("", getattr(module, name)(), methods)
            found[flavour] = methods
        return found

    def api(self, name: str) -> dict[str, Any]:
        """Return the methods of a class that has one for each operation."""
        cls = getattr(importlib.import_module(self.package), name)
        return {
            key: self._method(method)
            for key, method in inspect.getmembers(cls, inspect.isfunction)
            if not key.startswith("_")
        }

    def host(self) -> str:
        """Return the host that calls go to when nothing else is said."""
        return str(importlib.import_module(self.package).Configuration().host)

    def exports(self, wanted: Mapping[str, Sequence[str]]) -> dict[str, Any]:
        """Return what names mean in modules, as a type or None where there is none.

        `Root.Part` is what the module of `Root` calls `Part`.
        """
        found: dict[str, Any] = {}
        for path, names in wanted.items():
            for name in names:
                root, _, part = name.partition(".")
                there = _member(path, root)
                if part and there is not None:
                    there = _member(there.__module__, part)
                found[f"{path}:{name}"] = None if there is None else self.written(there)
        return found

    def _resource(self, path: str, resource: object, methods: dict[str, Any]) -> None:
        for name, member in inspect.getmembers_static(type(resource)):
            if name.startswith(("_", "with_")):
                continue
            if isinstance(member, functools.cached_property):
                self._resource(f"{path}{name}.", getattr(resource, name), methods)
            elif path and inspect.isfunction(member):
                methods[f"{path}{name}"] = self._method(member)

    def _method(self, method: Callable[..., object]) -> dict[str, Any]:
        known = typing.get_type_hints(method, localns=_names(method), include_extras=True)
        signature = inspect.signature(method)
        return {
            "coroutine": inspect.iscoroutinefunction(method),
            "returns": self.written(known.get("return")),
            "parameters": [
                {
                    "name": p.name,
                    "kind": p.kind.name.lower(),
                    "required": p.default is inspect.Parameter.empty,
                    "default": repr(p.default),
                    "type": self.written(known[p.name]) if p.name in known else ["object"],
                }
                for p in signature.parameters.values()
                if p.name != "self" and p.kind is not inspect.Parameter.VAR_KEYWORD
            ],
        }

    def written(self, hint: object) -> list[Any]:
        """Return a type as a list: its kind, then what it is made of."""
        origin, arguments = get_origin(hint), get_args(hint)
        if hint is None or (isinstance(hint, type) and hint in _PLAIN) or hint is Any:
            return [_PLAIN[hint]]
        if origin in {Union, types.UnionType}:
            return ["union", *(self.written(part) for part in arguments)]
        if origin is Literal:
            return ["literal", *arguments]
        if origin in {Annotated, Required, NotRequired, Awaitable, Coroutine}:
            return self.written(arguments[-1] if origin in {Awaitable, Coroutine} else arguments[0])
        if origin in {list, Sequence, Iterable}:
            return ["list", self.written(arguments[0])]
        if origin in {dict, Mapping}:
            return ["dict", self.written(arguments[1])]
        if hint in {dict, Mapping}:
            return ["dict", ["object"]]
        return self._class(hint) if inspect.isclass(hint) else ["strange", f"{hint!r}"]

    def _class(self, found: Any) -> list[Any]:
        if found.__name__ == "Omit":
            return ["omit"]
        if found.__name__ == "UnknownVariant":
            return ["unknown"]
        if issubclass(found, enum.Enum):
            return ["literal", *(member.value for member in found)]
        key = f"{found.__module__}.{found.__qualname__}"
        typed = typing.is_typeddict(found)
        if key not in self.shapes:
            self.shapes[key] = {}  # a class may lead back to itself
            fields = getattr(found, "model_fields", None)
            if typed:
                self.shapes[key] = self._keys(found)
            elif fields is not None:
                self.shapes[key] = self._fields(found)
            elif "actual_instance" in inspect.get_annotations(found):
                written = self.written(typing.get_type_hints(found)["actual_instance"])
                one = {"wire": "actual_instance", "required": True, "type": written}
                self.shapes[key] = {"actual_instance": one}
            else:
                return ["strange", key]
        return ["params" if typed else "model", key]

    def _keys(self, found: Any) -> dict[str, Any]:
        hints = typing.get_type_hints(found, localns=_names(found), include_extras=True)
        return {
            name: {
                "wire": _alias(hint) or name,
                # Where annotations are text, `__required_keys__` does not know what they say.
                "required": get_origin(hint) is Required
                or (found.__total__ and get_origin(hint) is not NotRequired),
                "type": self.written(hint),
            }
            for name, hint in hints.items()
        }

    def _fields(self, found: Any) -> dict[str, Any]:
        found.model_rebuild()
        return {
            name: {
                "wire": field.alias or name,
                "required": field.is_required(),
                "type": self.written(field.annotation),
            }
            for name, field in found.model_fields.items()
        }


def _member(path: str, name: str) -> Any:
    try:
        return getattr(importlib.import_module(path), name, None)
    except ImportError:
        return None


def _alias(hint: Any) -> str | None:
    while get_origin(hint) in {Required, NotRequired}:
        hint = get_args(hint)[0]
    aliases = (getattr(part, "alias", None) for part in getattr(hint, "__metadata__", ()))
    return next((alias for alias in aliases if alias), None)


def _names(thing: Any) -> dict[str, Any]:
    """Return what the module of a thing imports for type checkers alone."""
    module = sys.modules[thing.__module__]
    package = module.__spec__.parent if module.__spec__ is not None else None
    found: dict[str, Any] = {}
    for node in ast.parse(inspect.getsource(module)).body:
        if not isinstance(node, ast.If) or ast.unparse(node.test) != "TYPE_CHECKING":
            continue
        for line in node.body:
            if isinstance(line, ast.ImportFrom):
                source = importlib.import_module("." * line.level + (line.module or ""), package)
                for name in line.names:
                    there = _member(source.__name__, name.name)
                    if there is None:  # a module of that name
                        there = importlib.import_module(f"{source.__name__}.{name.name}")
                    found[name.asname or name.name] = there
            elif isinstance(line, ast.Import):
                for name in line.names:
                    found[name.name.partition(".")[0]] = importlib.import_module(name.name)
    return found


def main() -> None:
    """Answer what stands on the standard input: package, clients, api, exports."""
    wanted = json.load(sys.stdin)
    description = Description(wanted["package"])
    answer = {
        "clients": description.clients(wanted.get("clients", {})),
        "api": description.api(wanted["api"]) if wanted.get("api") else {},
        "host": description.host() if wanted.get("api") else None,
        "exports": description.exports(wanted.get("exports", {})),
    }
    json.dump({**answer, "shapes": description.shapes}, sys.stdout)


if __name__ == "__main__":
    main()
