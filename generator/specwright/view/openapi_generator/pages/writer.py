"""What all pages of this surface have in common: types with links, and values as Python."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

from specwright import ir
from specwright.view.markdown import cell
from specwright.view.samples import Entries, call_lines
from specwright.view.samples.fits import as_list, as_object, fits
from specwright.view.text import literal

if TYPE_CHECKING:
    from specwright.names.openapi_generator import GeneratorNames
    from specwright.view.pages.kinds import Kinds
    from specwright.view.samples import Part


class PageWriter(Struct, frozen=True):
    """Writes for the pages of one surface."""

    names: GeneratorNames
    variable: str
    """The environment variable for the address of the API."""
    kinds: Kinds

    @property
    def host(self) -> str:
        """Where the API is, unless somebody says otherwise."""
        servers = self.names.api.servers
        return servers[0].rstrip("/") if servers and "://" in servers[0] else "http://localhost"

    def linked(self, found: ir.Type) -> str:
        """Return a type for a table or a line: in bold, and a link if a model is in it."""
        written = cell(self.kinds.written(found)).replace("[", "\\[").replace("]", "\\]")
        bold = f"**{written}**"
        models = ir.references(found)
        return f"[{bold}]({self.names.models[models[0]].name}.md)" if models else bold

    def source(self, value: Any, found: ir.Type, used: set[ir.ModelId]) -> Part:
        """Return the Python of a value, made of the classes of this surface.

        Args:
            value: A JSON value of the type.
            found: The type.
            used: Takes the models whose classes are used.
        """
        api = self.names.api
        match found:
            case ir.Reference():
                return self._model(value, found.model, used)
            case ir.Nullable() if value is not None:
                return self.source(value, found.inner, used)
            case ir.Union():
                fitting = (v for v in found.variants if fits(value, v, api.models))
                return self.source(value, next(fitting, ir.Anything()), used)
            case ir.Bytes() if isinstance(value, str):
                return f"b{literal(value)}"
            case _:
                pass
        members, listed = as_object(value), as_list(value)
        if members is not None:
            below = found.values if isinstance(found, ir.Dictionary) else ir.Anything()
            entries = ((f"{literal(k)}: ", self.source(v, below, used)) for k, v in members.items())
            return Entries("{", tuple(entries), "}")
        if listed is not None:
            item = found.items if isinstance(found, ir.Array) else ir.Anything()
            return Entries("[", tuple(("", self.source(v, item, used)) for v in listed), "]")
        return literal(value)

    def _model(self, value: Any, key: ir.ModelId, used: set[ir.ModelId]) -> Part:
        model = self.names.api.models[key]
        names = self.names.models[key]
        used.add(key)
        opening = f"{names.name}("
        members = as_object(value)
        if isinstance(model, ir.Alias):
            inner = self.source(value, model.type, used)
            return Entries(opening, (("", inner),), ")", is_call=True)
        if members is None:
            return literal(value)
        types = {f.name: f.type for f in model.fields}
        others = model.others or ir.Anything()
        known = tuple(
            (f"{names.fields[k]}=", self.source(v, types[k], used))
            for k, v in members.items()
            if k in types
        )
        rest = tuple(
            (f"{literal(k)}: ", self.source(v, others, used))
            for k, v in members.items()
            if k not in types
        )
        if rest:
            known += (("additional_properties=", Entries("{", rest, "}")),)
        return Entries(opening, known, ")", is_call=True)

    def imports(self, used: set[ir.ModelId]) -> tuple[str, ...]:
        """Return the statements that import models, in the order of their modules."""
        found = sorted((self.names.models[key] for key in used), key=lambda m: m.module)
        lines: list[str] = []
        for names in found:
            before = f"from {self.names.package}.models.{names.module} import "
            bracketed = call_lines(Entries("(", (("", names.name),), ")"), before)
            lines += [f"{before}{names.name}"] if len(bracketed) == 1 else bracketed
        return tuple(lines)
