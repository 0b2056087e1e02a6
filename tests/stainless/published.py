"""Reads what a published package offers, without running any of it."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .annotations import Alias, Form
from .model import Argument, Attribute, Method, Offer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_OPTIONS = frozenset({"extra_headers", "extra_query", "extra_body", "timeout", "self"})


@dataclass
class Modules:
    """The modules of a package, parsed when they are asked for."""

    root: Path
    _parsed: dict[str, ast.Module] = field(default_factory=dict[str, ast.Module])

    def module(self, name: str) -> ast.Module | None:
        """Return a module by its dotted path below the package, `""` for the package."""
        if name not in self._parsed:
            base = self.root.joinpath(*name.split(".")) if name else self.root
            files = (base.with_suffix(".py"), base / "__init__.py")
            file = next((file for file in files if file.is_file()), None)
            if file is None:
                return None
            self._parsed[name] = ast.parse(file.read_text(encoding="utf-8"))
        return self._parsed[name]

    def is_folder(self, name: str) -> bool:
        """Return whether a module is a package."""
        return (self.root.joinpath(*name.split(".")) if name else self.root).is_dir()

    def exported(self, module: str) -> Iterator[str]:
        """Yield the names that a module gives away by `from .x import Name as Name`."""
        tree = self.module(module)
        for node in tree.body if tree else ():
            if isinstance(node, ast.ImportFrom):
                yield from (a.name for a in node.names if a.asname == a.name)

    def find(self, module: str, name: str) -> tuple[str, ast.stmt] | None:
        """Return the statement that defines a name, and its module."""
        tree = self.module(module)
        if tree is None:
            return None
        imported = (node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom))
        for node in (*tree.body, *imported):
            match node:
                case ast.ClassDef(name=found) if found == name:
                    return module, node
                case ast.AnnAssign(target=ast.Name(id=found)) if found == name:
                    return module, node
                case ast.ImportFrom(module=source, names=names, level=level) if level:
                    for alias in names:
                        if (alias.asname or alias.name) == name:
                            above = self._above(module, level)
                            target = ".".join(p for p in (above, source or "") if p)
                            return self.find(target, alias.name)
                case _:
                    pass
        return None

    def _above(self, module: str, level: int) -> str:
        parts = module.split(".") if module else []
        up = level - 1 if self.is_folder(module) else level
        return ".".join(parts[: len(parts) - up])

    def form(self, module: str) -> Form:
        """Return what writes the types of a module in one form."""
        return Form(lambda name: self._alias(module, name))

    def _alias(self, module: str, name: str) -> Alias | None:
        found = self.find(module, name)
        match found:
            case (where, ast.AnnAssign(value=ast.expr() as value)):
                return value, lambda inner: self._alias(where, inner)
            case _:
                return None


def published(root: Path) -> Offer:
    """Return what the package in a folder offers."""
    modules = Modules(root)
    client = _client(modules)
    methods = dict(_methods(modules, "_client", client, ""))
    folders = [path.parent for path in root.glob("types/**/__init__.py")]
    names = [p.relative_to(root / "types") for p in folders]
    exported = {
        (".".join(path.parts), name)
        for path in names
        for name in modules.exported(".".join(("types", *path.parts)))
    }
    errors = modules.module("_exceptions")
    models = dict(_models(modules))
    return Offer(
        methods,
        models,
        frozenset(exported),
        frozenset(_classes(modules.module("pagination"))),
        _options(client),
        frozenset(_classes(errors)),
        frozenset(name for name in _classes(modules.module("_client")) if "With" not in name),
        frozenset(_all(modules.module(""))),
        frozenset(_left_over(root, {module for module, _ in models})),
    )


def _all(tree: ast.Module | None) -> Iterator[str]:
    """Yield the names of `__all__`."""
    for node in tree.body if tree else ():
        match node:
            case ast.Assign(targets=[ast.Name(id="__all__")], value=ast.List(elts=elements)):
                yield from (ast.literal_eval(element) for element in elements)
            case _:
                pass


def _left_over(root: Path, modules: set[str]) -> Iterator[str]:
    """Yield the modules of types that nothing imports."""
    texts = [file.read_text(encoding="utf-8") for file in root.rglob("*.py")]
    for module in modules:
        name = re.escape(module.rpartition(".")[2])
        if not any(
            re.search(rf"^\s*from [\w.]*\b{name} import", text, re.MULTILINE) for text in texts
        ):
            yield module


def _classes(tree: ast.Module | None) -> Iterator[str]:
    for node in tree.body if tree else ():
        if isinstance(node, ast.ClassDef):
            yield node.name


def _client(modules: Modules) -> ast.ClassDef:
    tree = modules.module("_client")
    assert tree is not None
    return next(
        node
        for node in tree.body
        if isinstance(node, ast.ClassDef)
        and any("SyncAPIClient" in ast.unparse(base) for base in node.bases)
    )


def _options(client: ast.ClassDef) -> dict[str, str | None]:
    init = next(n for n in client.body if isinstance(n, ast.FunctionDef) and n.name == "__init__")
    found: dict[str, str | None] = {a.arg: None for a in init.args.kwonlyargs}
    for node in ast.walk(init):
        match node:
            case ast.If(test=ast.Compare(left=ast.Name(id=name)), body=body):
                for inner in ast.walk(ast.Module(body, [])):
                    match inner:
                        case ast.Call(func=func, args=[ast.Constant(value=str() as variable), *_]):
                            if ast.unparse(func) == "os.environ.get" and name in found:
                                found[name] = found[name] or variable
                        case _:
                            pass
            case _:
                pass
    return found


def _is_cached(node: ast.FunctionDef) -> bool:
    return any("property" in ast.unparse(d) for d in node.decorator_list)


def _is_resource(of: ast.ClassDef) -> bool:
    return any(ast.unparse(base) == "SyncAPIResource" for base in of.bases)


def _methods(
    modules: Modules, module: str, of: ast.ClassDef, above: str
) -> Iterator[tuple[str, Method]]:
    """Yield the methods below a client or a resource, by their accessors."""
    resources: dict[str, str] = {}
    for node in of.body:
        match node:
            case ast.FunctionDef(name=name) if _is_cached(node) and node.returns:
                resources[name] = ast.unparse(node.returns).strip("'\"")
            case ast.AnnAssign(target=ast.Name(id=name)):
                resources[name] = ast.unparse(node.annotation)
            case _:
                pass
    for name, kind in resources.items():
        found = modules.find(module, kind.rpartition(".")[2])
        if found and isinstance(found[1], ast.ClassDef) and _is_resource(found[1]):
            yield from _methods(modules, found[0], found[1], f"{above}{name}.")
    if module != "_client":
        functions = [n for n in of.body if isinstance(n, ast.FunctionDef) and not _is_cached(n)]
        for name in dict.fromkeys(f.name for f in functions if not f.name.startswith("_")):
            same = [f for f in functions if f.name == name]
            yield f"{above}{name}", _method(modules, module, same)


def _method(modules: Modules, module: str, functions: list[ast.FunctionDef]) -> Method:
    """Return a method from its overloads, if it has some, and its implementation, which is last."""
    last, form = functions[-1], modules.form(module)
    arguments: dict[str, Argument] = {}
    positional = [*last.args.posonlyargs, *last.args.args]
    without = len(positional) - len(last.args.defaults)
    for index, argument in enumerate(positional):
        arguments[argument.arg] = Argument("positional", index < without)
    for argument, default in zip(last.args.kwonlyargs, last.args.kw_defaults, strict=True):
        arguments[argument.arg] = Argument("keyword", default is None)
    arguments = {name: found for name, found in arguments.items() if name not in _OPTIONS}
    returns = [form.form(f.returns) if f.returns else "None" for f in functions[:-1] or functions]
    plain = [text for text in returns if not text.startswith("Stream[")]
    streams = [text for text in returns if text.startswith("Stream[")]
    return Method(arguments, (plain or streams)[0], streams[0] if streams else None)


def _models(modules: Modules) -> Iterator[tuple[tuple[str, str], dict[str, Attribute]]]:
    for file in sorted(modules.root.glob("types/**/*.py")):
        module = ".".join(file.relative_to(modules.root).with_suffix("").parts)
        tree = modules.module(module)
        for node in tree.body if tree and file.stem != "__init__" else ():
            if isinstance(node, ast.ClassDef):
                fields = _fields(modules, module, node)
                if fields is not None:
                    yield (module.removeprefix("types."), node.name), fields


def _fields(modules: Modules, module: str, of: ast.ClassDef) -> dict[str, Attribute] | None:
    """Return the fields of a model and of those that it extends, None for what is no model."""
    found: dict[str, Attribute] = {}
    is_model = False
    for base in of.bases:
        name = ast.unparse(base)
        if name == "BaseModel":
            is_model = True
            continue
        above = modules.find(module, name)
        if above and isinstance(above[1], ast.ClassDef):
            inherited = _fields(modules, above[0], above[1])
            is_model = is_model or inherited is not None
            found |= inherited or {}
    form = modules.form(module)
    for node in of.body:
        match node:
            case ast.AnnAssign(target=ast.Name(id=name), annotation=written, value=value):
                if not name.startswith("__"):
                    found[name] = _field(name, form.form(written), value)
            case _:
                pass
    return found if is_model else None


def _field(name: str, type_: str, value: ast.expr | None) -> Attribute:
    wire, required = name, value is None
    if isinstance(value, ast.Call):
        keywords = {k.arg: k.value for k in value.keywords}
        alias = keywords.get("alias")
        wire = str(alias.value) if isinstance(alias, ast.Constant) else name
        required = "default" not in keywords
    return Attribute(wire, required, type_)
