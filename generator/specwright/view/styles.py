"""Which function of the runtime writes a parameter."""

from __future__ import annotations

from specwright import ir

from .text import literal

_DELIMITERS = {"spaceDelimited": " ", "tabDelimited": "\t", "pipeDelimited": "|"}
# One text has nothing to be delimited.
_SCALARS = (ir.Text, ir.Integer, ir.Number, ir.Boolean, ir.DateTime, ir.Date, ir.Enumeration)


def style_call(p: ir.Parameter, name: str) -> str | None:
    """Return the call that gives a value its style, or None for the default of its place.

    It is of functions of the runtime's module `_styles`, by that name.

    Args:
        p: The parameter.
        name: The variable that holds its value.
    """
    if p.style == "querystring":
        return (
            f"_styles.whole_query({name}, json=True)"
            if p.as_json
            else f"_styles.whole_query({name})"
        )
    if p.as_json:
        return f"_styles.as_json({name})"
    if is_encoded(p.type):
        name = f"_styles.as_base64({name})"
    return _styled(p, name) or (name if "(" in name else None)


def is_encoded(found: ir.Type) -> bool:
    """Return whether a value is bytes that are written in base64."""
    plain = found.inner if isinstance(found, ir.Nullable) else found
    return isinstance(plain, ir.Text) and plain.format == "byte"


def encoding_call(encoding: ir.Encoding, found: ir.Type, name: str) -> str | None:
    """Return the call that writes a field of a form as its encoding says, with its module.

    Args:
        encoding: What the API says of the field.
        found: Its type.
        name: The variable that holds its value.
    """
    if encoding.style is not None:
        return _in_query(encoding.style, name, encoding, found)
    if encoding.content_type is None or any(c in encoding.content_type for c in "*,"):
        return None  # a file says itself which of several it is
    return f"_bodies.part({name}, {literal(encoding.content_type)})"


def _in_query(
    style: ir.Style, name: str, how: ir.Parameter | ir.Encoding, found: ir.Type
) -> str | None:
    """Return the call for a value in the style of a query, which is that of forms as well."""
    is_scalar = isinstance(found, _SCALARS)
    reserved = ", reserved=True" if how.allow_reserved else ""
    match style, how.explode:
        case "spaceDelimited", False if not is_scalar:
            return f"_styles.space({name}{reserved})"
        case "tabDelimited", False if not is_scalar:
            return f"_styles.delimited({name}, {literal(_DELIMITERS[style])})"
        case "pipeDelimited", False if not is_scalar:
            return f"_styles.pipe({name}{reserved})"
        case "deepObject", _ if not is_scalar:
            return f"_styles.deep_object({name}{reserved})"
        case "brackets", _ if not is_scalar:
            return f"_styles.bracketed({name})"
        case "indices", _ if not is_scalar:
            return f"_styles.bracketed({name}, numbered=True)"
        case "dots", _ if not is_scalar:
            return f"_styles.dotted({name})"
        case "form", False if not is_scalar:
            return f"_styles.comma({name}{reserved})"
        case _:
            return f"_styles.reserved({name})" if reserved else None


def _styled(p: ir.Parameter, name: str) -> str | None:
    if p.place == "query":
        return _in_query(p.style, name, p, p.type)
    if p.allow_reserved and p.style == "simple":
        return (
            f"_styles.reserved_path({name}, explode=True)"
            if p.explode
            else f"_styles.reserved_path({name})"
        )
    if p.style in {"simple", "form"} and isinstance(p.type, _SCALARS):
        return None
    if p.style in _DELIMITERS and not isinstance(p.type, _SCALARS):
        return f"_styles.delimited({name}, {literal(_DELIMITERS[p.style])})"
    match p.place, p.style, p.explode:
        case "path", "label", explode:
            return f"_styles.label({name}, explode={explode})"
        case "path", "matrix", explode:
            return f"_styles.matrix({literal(p.name)}, {name}, explode={explode})"
        case "path" | "header", _, True:
            return f"_styles.exploded({name})"
        case "cookie", "cookie", explode:
            return f"_styles.cookie({name}, explode={explode})"
        case "cookie", "form", False:
            return f"_styles.comma({name})"
        case _:
            return None
