"""Which function of the runtime writes a parameter."""

from __future__ import annotations

from specwright import ir

from .text import literal

# One text has nothing to be delimited.
_SCALARS = (ir.Text, ir.Integer, ir.Number, ir.Boolean, ir.DateTime, ir.Date, ir.Enumeration)


def style_call(p: ir.Parameter, name: str) -> str | None:
    """Return the call that gives a value its style, or None for the default of its place.

    Args:
        p: The parameter.
        name: The variable that holds its value.
    """
    if p.as_json:
        return f"as_json({name})"
    if p.allow_reserved and p.place == "query":
        return f"reserved({name})"
    if p.style in {"simple", "form"} and isinstance(p.type, _SCALARS):
        return None
    match p.place, p.style, p.explode:
        case "path", "label", explode:
            return f"label({name}, explode={explode})"
        case "path", "matrix", explode:
            return f"matrix({literal(p.name)}, {name}, explode={explode})"
        case "path" | "header", _, True:
            return f"exploded({name})"
        case "query", "spaceDelimited", False:
            return f"space({name})"
        case "query", "pipeDelimited", False:
            return f"pipe({name})"
        case "query", "deepObject", _:
            return f"deep_object({name})"
        case "query" | "cookie", "form", False:
            return f"comma({name})"
        case _:
            return None
