"""Code that uses everything that a package offers, from its `surface.json`.

Each use is a function of its own. Run against another package, it fails or not; type checked against
that, it has errors or not. That is what a verdict says, found out without it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from specwright.diff.surfaces import parse
from specwright.diff.surfaces.types import Choice, ModelType, Named, SurfaceType, Value, atoms

if TYPE_CHECKING:
    from collections.abc import Iterator

Json = dict[str, Any]

HEAD = """
from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated, Any, Literal, TypeVar

import {package}
from {package} import Omit, UnknownVariant, {client}, types
from {package}.testing import Fake{client}

T = TypeVar("T")


def sample(cls: type[T]) -> T:
    return samples[cls]


samples: dict[Any, Any] = {{}}
client: {client}


def made() -> {client}:
    return Fake{client}().client(strict=False, {options})
"""
_TEXT_USES = {
    "str": "{0}.upper()",
    "int": "{0} + 1",
    "float": "{0} + 1.5",
    "bool": "{0} is True",
    "datetime": "{0}.hour",
    "date": "{0}.year",
}


class Probe:
    """Writes uses of one package."""

    def __init__(self, surface: Json) -> None:
        self.surface = surface
        self.models = {m["written"]: m for m in surface["models"]}
        self.inputs = {m["written"]: m for m in surface["inputs"]}

    def text(self) -> str:
        """Return a module with all uses."""
        package, client = self.surface["package"]["import"], self.surface["clients"]["sync"]
        lines = [HEAD.format(package=package, client=client, options=self._options())]
        for number, (what, body) in enumerate(self.uses()):
            lines.append(f"\ndef use_{number}() -> None:\n    # {what}")
            lines += [f"    {line}" for line in body]
        return "\n".join(lines) + "\n"

    def _options(self) -> str:
        """Return what callers give a client for calls to work, and that they give nothing else."""
        client = self.surface["client"]
        needed: list[str] = client["security"][0] if client["security"] else []
        options = [o["name"] for o in client["options"] if "scheme" in o]
        return ", ".join(f'{o}="key"' if o in needed else f"{o}=None" for o in options)

    def uses(self) -> Iterator[tuple[str, list[str]]]:
        """Yield what is used and how."""
        package = self.surface["package"]["import"]
        for error in self.surface["exceptions"]:
            name = error["name"]
            yield name, ["try:", "    pass", f"except {package}.{name}:", "    pass"]
        for operation in self.surface["operations"]:
            yield from self._calls(operation)
        for model in self.models.values():
            yield model["written"], [*self._import(model), f"_: Any = {self._named(model)}"]
            for field in model["fields"]:
                yield f"{model['written']}.{field['python']}", self._reading(model, field)
            if model["kind"] != "object":
                yield model["written"], self._alias(model)
        for taken in self.inputs.values():
            if taken["kind"] == "object":
                yield taken["written"], self._passing(taken)

    def _calls(self, operation: Json) -> Iterator[tuple[str, list[str]]]:
        body: Json = operation["body"] or {"fields": [], "python": None}
        whole = [body] if body["python"] else []
        arguments: list[Json] = [*operation["parameters"], *body["fields"], *whole]
        returned = self.qualified(operation["returns"])
        required = [a for a in arguments if a["required"]]
        for chosen, named in ((required, False), (arguments, False), (arguments, True)):
            given = self._arguments(chosen, by_name=named)
            call = f"client.{operation['accessor']}({given})"
            # What returns nothing is no value for a type checker.
            lines = (
                [call]
                if returned == "None"
                else [f"r: {returned} = {call}", *self.use("r", returned)]
            )
            yield operation["accessor"], lines
        for argument in arguments:
            for value in literals(parse(argument["type"])):
                exactly = {**argument, "type": f"Literal[{value}]"}
                chosen = [exactly, *(a for a in required if a is not argument)]
                call = f"client.{operation['accessor']}({self._arguments(chosen)})"
                yield operation["accessor"], [call]

    def _arguments(self, arguments: list[Json], *, by_name: bool = True) -> str:
        """Return the arguments of a call; a parameter of the path may be passed by its name too."""
        positional = [a for a in arguments if a.get("kind") == "positional" and not by_name]
        keywords = [a for a in arguments if a not in positional]
        written = [self.value(parse(a["type"])) for a in positional]
        return ", ".join(
            [*written, *(f"{a['python']}={self.value(parse(a['type']))}" for a in keywords)]
        )

    def _reading(self, model: Json, field: Json) -> list[str]:
        type_ = field["type"] if field["required"] else f"{field['type']} | None"
        written = self.qualified(type_)
        line = f"v: {written} = sample({self._named(model)}).{field['python']}"
        return [*self._import(model), line, *self.use("v", written)]

    def _import(self, model: Json) -> list[str]:
        """Return how a part of a model is imported: those are in modules, not in `types`."""
        if "." not in model["written"]:
            return []
        return [f"from {model['module']} import {model['name']}"]

    def _named(self, model: Json) -> str:
        return model["name"] if "." in model["written"] else f"types.{model['written']}"

    def _alias(self, model: Json) -> list[str]:
        written = self.qualified(model["type"])
        if "output" not in model["directions"]:
            return [f"def pass_(v: {written}) -> types.{model['written']}:", "    return v"]
        return [f"def read(v: types.{model['written']}) -> {written}:", "    return v"]

    def _passing(self, taken: Json) -> list[str]:
        fields = ", ".join(f"{f['python']}={self.value(parse(f['type']))}" for f in taken["fields"])
        needed = ", ".join(
            f"{f['python']}={self.value(parse(f['type']))}"
            for f in taken["fields"]
            if f["required"]
        )
        name = self._named(taken)
        lines = [*self._import(taken), f"a: {name} = {{{_quoted(fields)}}}"]
        lines += [f"b = {name}({needed})", "print(a, b)"]
        model = self.models.get(taken["model"] or "")
        if model is not None:
            lines += [f"{line} as Model" for line in self._import(model)]
            made = "Model" if self._import(model) else self._named(model)
            lines.append(f"{made}({needed})")
        return lines

    def use(self, name: str, written: str) -> list[str]:
        """Return statements that need a value to be what its type says."""
        found = parse(written)
        kinds = [a for a in atoms(found) if a != Named("None")]
        if any(isinstance(a, Value) for a in kinds):
            kinds = [a for a in kinds if isinstance(a, Named)] or [Named("str")]
        inner = self._use_of(name, kinds[0]) if len(kinds) == 1 else []
        if not inner:
            return []
        first = f"if {name} is not None:" if Named("None") in atoms(found) else "if True:"
        return [first, *(f"    {line}" for line in inner)]

    def _use_of(self, name: str, found: SurfaceType) -> list[str]:
        match found:
            case Named(name="list", arguments=(inner,)):
                lines = self._use_of("each", inner) or ["print(each)"]
                return [f"for each in {name}[:1]:", *(f"    {line}" for line in lines)]
            case Named(name="dict", arguments=(_, inner)):
                lines = self._use_of("each", inner) or ["print(each)"]
                return [f"for each in {name}.values():", *(f"    {line}" for line in lines)]
            case Named(name=kind) if kind in _TEXT_USES:
                return [f"print({_TEXT_USES[kind].format(name)})"]
            case Named(name=kind) if kind.removeprefix("types.") in self.models:
                model = self.models[kind.removeprefix("types.")]
                if "type" in model:
                    return self.use(name, self.qualified(model["type"]))
                return [f"print({name}.{f['python']})" for f in model["fields"]]
            case _:
                return []

    def value(self, found: SurfaceType) -> str:
        """Return an expression of a type that callers pass."""
        match found:
            case Choice(members=members):
                # A model may come as a TypedDict, which is what callers write.
                best = next(
                    (m for m in members if isinstance(m, Named) and m.name in self.inputs), None
                )
                return self.value(best or members[0])
            case Value(text=text):
                return text
            case Named(name="None"):
                return "None"
            case Named(name="list" | "Sequence", arguments=(inner,)):
                return f"[{self.value(inner)}]"
            case Named(name="dict"):
                return "{}"
            case Named(name=name) if name in self.inputs and self.inputs[name]["kind"] == "object":
                fields = self.inputs[name]["fields"]
                given = (f'"{f["python"]}": {self.value(parse(f["type"]))}' for f in fields)
                return f"{{{', '.join(given)}}}"
            case Named(name=name) if name in self.inputs or name in self.models:
                return self.value(parse({**self.models, **self.inputs}[name]["type"]))
            case Named(name=name):
                return {"int": "1", "float": "1.5", "bool": "True", "str": '"x"', "object": "1"}[
                    name
                ]
            case ModelType():
                raise AssertionError(found)

    def qualified(self, text: str) -> str:
        """Return a type as the probe writes it: models behind `types`."""
        known = {*self.models, *self.inputs}
        text = re.sub(r"Annotated\[(.*?), Discriminator\(.*\)\]", r"\1", text)
        return re.sub(r"[\w.]+", lambda m: f"types.{m[0]}" if m[0] in known else m[0], text)


def literals(found: SurfaceType) -> list[str]:
    """Return the values that a type lists."""
    return [atom.text for atom in atoms(found) if isinstance(atom, Value)]


def _quoted(keywords: str) -> str:
    """Return the keywords of a call as entries of a mapping."""
    return re.sub(r"(?:(?<=^)|(?<=, ))(\w+)=", r'"\1": ', keywords)


def wire(surface: Json, written: str, depth: int = 0) -> Any:
    """Return what a server may send for a type of a package."""
    models = {m["written"]: m for m in surface["models"]}
    return _sent(parse(written), models, depth)


def _sent(found: SurfaceType, models: dict[str, Json], depth: int) -> Any:
    match found:
        case Choice(members=members):
            return _sent(members[0], models, depth)
        case Value(text=text):
            return text.strip("'") if text.startswith("'") else int(text)
        case Named(name="list", arguments=(inner,)):
            return [_sent(inner, models, depth + 1)] if depth < 4 else []
        case Named(name="dict", arguments=(_, inner)):
            return {"k": _sent(inner, models, depth + 1)}
        case Named(name=name) if name in models and "type" in models[name]:
            return _sent(parse(models[name]["type"]), models, depth)
        case Named(name=name) if name in models:
            fields = models[name]["fields"]
            sent_fields = [f for f in fields if f.get("access") != "write"]
            return {f["name"]: _sent(parse(f["type"]), models, depth + 1) for f in sent_fields}
        case Named(name=name):
            sent = {"int": 1, "float": 1.5, "bool": True, "str": "x", "object": "x", "None": None}
            return {"datetime": "2026-01-02T03:04:05Z", "date": "2026-01-02", **sent}.get(name)
        case ModelType():
            raise AssertionError(found)
