"""How OpenAPI Generator 7.x spells names in its Python client: text in, identifiers out."""

from __future__ import annotations

import keyword
import re
import unicodedata

_RESERVED = frozenset(
    [
        *(word.lower() for word in keyword.kwlist),
        *("all_params", "auth_settings", "base64", "body_params", "date", "exec", "field", "float"),
        *("form_params", "header_params", "json", "local_var_files", "path_params", "print"),
        *("property", "query_params", "resource_path", "schema", "self"),
    ]
)
"""What that generator renames, whatever it names, letter case aside."""

# Attributes of pydantic's models and of this surface's. That generator overwrites them.
_USED_BY_MODELS = frozenset(
    [
        *("additional_properties", "construct", "copy", "dict", "from_dict", "from_json"),
        *("from_orm", "model_computed_fields", "model_config", "model_construct", "model_copy"),
        *("model_dump", "model_dump_json", "model_extra", "model_fields", "model_fields_set"),
        *("model_json_schema", "model_parametrized_name", "model_post_init", "model_rebuild"),
        *("model_validate", "model_validate_json", "model_validate_strings", "parse_file"),
        *("parse_obj", "parse_raw", "schema_json", "to_dict", "to_json", "to_str"),
        *("update_forward_refs", "validate"),
    ]
)
_TO_UNDERSCORE = re.compile(r"[\[(.\-| /\\]")
_NO_WORD = re.compile(r"[^A-Za-z0-9_]")
_SYMBOLS = {
    "$": "dollar",
    "^": "caret",
    "|": "pipe",
    "=": "equal",
    "*": "star",
    "-": "minus",
    "&": "ampersand",
    "%": "percent",
    "#": "hash",
    "@": "at",
    "!": "exclamation",
    "+": "plus",
    ":": "colon",
    ";": "semicolon",
    ">": "greater_than",
    "<": "less_than",
    "?": "question_mark",
    ",": "comma",
    "'": "quote",
    '"': "double_quote",
    "/": "slash",
    "\\": "back_slash",
    "(": "left_parenthesis",
    ")": "right_parenthesis",
    "{": "left_curly_bracket",
    "}": "right_curly_bracket",
    "[": "left_square_bracket",
    "]": "right_square_bracket",
    "~": "tilde",
    "`": "backtick",
}


def schema_key(text: str) -> str:
    """Return the key of an inline schema among the components, made of whatever leads to it."""
    key = re.sub(r"[^A-Za-z0-9]", "_", text)
    return f"_{key}" if key[:1].isdigit() else key


def class_name(key: str) -> str:
    """Return the class of a schema: `color-kind` is `ColorKind`, `date` is `ModelDate`."""
    name = _camelised(_sanitised(key))
    if not name:
        return "Model"
    return f"Model{name}" if name[0].isdigit() or name.lower() in _RESERVED else name


def module_name(name: str) -> str:
    """Return the module that holds a class."""
    return _underscored(name)


def api_class(tag: str) -> str:
    """Return the class for the operations of a tag; those without one are in `DefaultApi`."""
    name = _camelised(_sanitised(tag)) or "Default"
    return f"Class{name}Api" if name[0].isdigit() else f"{name}Api"


def method_name(operation_id: str) -> str:
    """Return the method of an operation: `updatePetByID` is `update_pet_by_id`."""
    if operation_id.lower() in _RESERVED or operation_id[:1].isdigit():
        operation_id = f"call_{operation_id}"
    return _underscored(_sanitised(operation_id)).strip("_") or "call"


def generated_operation_id(method: str, path: str) -> str:
    """Return the id of an operation that has none: `POST /pets/{id}/toys` is `petsIdToysPost`."""
    parts = [part for part in f"{path}/{method.lower()}".split("/") if part]
    parts = [part.replace("{", "").replace("}", "") for part in parts]
    if len(parts) == 1:
        parts = ["root", *parts]
    first, *rest = parts
    joined = first[:1].lower() + first[1:] + "".join(_camelised(_sanitised(p)) for p in rest)
    return _sanitised(joined)


def variable(name: str) -> str:
    """Return the parameter for a name: `X-Trace-ID` is `x_trace_id`, `from` is `var_from`."""
    plain = _sanitised(name)
    if re.fullmatch(r"[A-Z_]*", plain):
        plain = plain.lower()
    plain = _underscored(plain).lstrip("_")
    if plain == "callback":
        return "param_callback"
    if not plain or plain in _RESERVED or plain[0].isdigit():
        return f"var_{plain}"
    return plain


def attribute(name: str) -> str:
    """Return the attribute of a model for a property."""
    found = variable(name)
    return f"var_{found}" if found in _USED_BY_MODELS else found


def member(value: str | float) -> str:
    """Return the member of an enumeration for a value: `light blue` is `LIGHT_BLUE`."""
    text = str(value).replace(".", "_DOT_")
    if not isinstance(value, str):
        return f"NUMBER_{text.replace('-', 'MINUS_')}"
    if text in {"", " ", "_"}:
        return {"": "EMPTY", " ": "SPACE", "_": "UNDERSCORE"}[text]
    if any(character in _SYMBOLS or character == "_" for character in text):
        text = "".join(f"{_SYMBOLS[c].title()}_" if c in _SYMBOLS else c for c in text)
        text = _underscored(text)
    text = re.sub(r"\W", "_", _identifying(text.upper()))
    text = text.removeprefix("_").removesuffix("_")
    name = f"ENUM_{text}" if text[:1].isdigit() else text
    return name if name.isidentifier() and not name.startswith("_") else f"ENUM_{name}"


def _sanitised(text: str) -> str:
    return _NO_WORD.sub("", _TO_UNDERSCORE.sub("_", _identifying(text.replace("[]", ""))))


def _identifying(text: str) -> str:
    """Return text as Python reads it in an identifier: `x²` is `x2`, and a fraction is nothing."""
    if text.isascii():
        return text
    normal = unicodedata.normalize("NFKC", text)
    return "".join(c if c.isascii() or f"_{c}".isidentifier() else "_" for c in normal)


def _underscored(text: str) -> str:
    split = re.sub(r"([A-Z]+)([A-Z][a-z][a-z]+)", r"\1_\2", text)
    return re.sub(r"([a-z\d])([A-Z])", r"\1_\2", split).lower()


def _camelised(text: str) -> str:
    joined = re.sub(r"_+(.?)", lambda found: found.group(1).upper(), text)
    return joined[:1].upper() + joined[1:]
