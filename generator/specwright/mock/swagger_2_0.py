"""A document of Swagger 2.0 in, the same as OpenAPI 3.0 out, which is what the judge knows.

Written apart from the reader in `openapi`, so that a misreading of ours does not judge itself. It is
shorter as well: what no request shows, such as responses, is not looked at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from specwright import ir

    Object = dict[str, ir.Json]

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
_FORMATS: Mapping[str, tuple[str, bool]] = {
    "csv": ("form", False),
    "multi": ("form", True),
    "pipes": ("pipeDelimited", False),
    "ssv": ("spaceDelimited", False),
    "tsv": ("tabDelimited", False),
}
_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
_OF_PARAMETER = frozenset({"name", "in", "required", "description", "collectionFormat"})


def as_openapi_3(document: Mapping[str, ir.Json]) -> Object:
    """Return what a document of Swagger 2.0 demands of requests, as OpenAPI 3.0 says it.

    Raises:
        ValueError: A path or a parameter stands in another file.
    """
    root = _object(_schema(dict(document)))
    paths: Object = {}
    for path, item in _object(root.get("paths")).items():
        written = _local(item, root)
        shared = _parameters(written, root)
        operations = {
            method: _operation(_object(written[method]), shared, root)
            for method in _METHODS
            if method in written
        }
        paths[path] = cast("ir.Json", operations)
    schemes = {
        name: _scheme(_object(scheme))
        for name, scheme in _object(root.get("securityDefinitions")).items()
    }
    # `definitions` stay where they are: references lead there.
    converted: Object = {**root, "openapi": "3.0.4", "paths": paths}
    converted["components"] = {"securitySchemes": cast("ir.Json", schemes)}
    return converted


def _operation(operation: Object, shared: Sequence[Object], root: Object) -> ir.Json:
    merged = {(p.get("name"), p.get("in")): p for p in (*shared, *_parameters(operation, root))}
    written = list(merged.values())
    body = next((p for p in written if p.get("in") == "body"), None)
    fields = [p for p in written if p.get("in") == "formData"]
    consumes = _texts(operation.get("consumes", root.get("consumes")))
    found: Object = {
        "parameters": [_parameter(p) for p in written if p.get("in") not in {"body", "formData"}]
    }
    if "security" in operation:
        found["security"] = operation["security"]
    if body is not None:
        content: Object = {
            kind: {"schema": body.get("schema", {})} for kind in consumes or ["application/json"]
        }
        found["requestBody"] = {"required": body.get("required") is True, "content": content}
    elif fields:
        found["requestBody"] = _form(fields, consumes)
    return found


def _form(fields: Sequence[Object], consumes: Sequence[str]) -> ir.Json:
    has_file = any(_object(_without(field)).get("format") == "binary" for field in fields)
    allowed = (_MULTIPART,) if has_file else (_FORM, _MULTIPART)
    properties: Object = {str(field["name"]): _without(field) for field in fields}
    required: list[ir.Json] = [field["name"] for field in fields if field.get("required") is True]
    encoding: Object = {
        str(field["name"]): dict(zip(("style", "explode"), _style(field), strict=True))
        for field in fields
        if field.get("type") == "array"
    }
    schema: Object = {"type": "object", "properties": properties, "required": required}
    media: Object = {"schema": schema, "encoding": encoding}
    kinds = [kind for kind in allowed if kind in consumes] or [allowed[0]]
    return {"required": bool(required), "content": dict.fromkeys(kinds, media)}


def _parameter(parameter: Object) -> ir.Json:
    style, explode = _style(parameter)
    place = parameter.get("in")
    if parameter.get("type") != "array" or (style == "form" and place in {"path", "header"}):
        return {**_kept(parameter), "schema": _without(parameter)}
    return {**_kept(parameter), "schema": _without(parameter), "style": style, "explode": explode}


def _kept(parameter: Object) -> Object:
    return {key: parameter[key] for key in ("name", "in", "required") if key in parameter}


def _without(parameter: Object) -> ir.Json:
    """Return the schema that a parameter is."""
    return {key: value for key, value in parameter.items() if key not in _OF_PARAMETER}


def _style(parameter: Object) -> tuple[str, bool]:
    return _FORMATS.get(str(parameter.get("collectionFormat", "csv")), _FORMATS["csv"])


def _scheme(scheme: Object) -> ir.Json:
    if scheme.get("type") == "basic":
        return {"type": "http", "scheme": "basic"}
    return {**scheme, "flows": {}} if scheme.get("type") == "oauth2" else cast("ir.Json", scheme)


def _schema(value: ir.Json) -> ir.Json:
    """Return a value with the words of schemas as OpenAPI 3.0 says them, wherever they stand."""
    if isinstance(value, list):
        return [_schema(element) for element in cast("list[ir.Json]", value)]
    mapping = _object(value)
    if not mapping:
        return value
    found = {key: _schema(child) for key, child in mapping.items()}
    if found.get("type") == "file":
        found |= {"type": "string", "format": "binary"}
    if found.get("x-nullable") is True:
        found["nullable"] = True
    if isinstance(found.get("discriminator"), str):
        del found["discriminator"]
    return found


def _parameters(holder: Object, root: Object) -> list[Object]:
    listed = holder.get("parameters")
    return (
        [_local(p, root) for p in cast("list[ir.Json]", listed)] if isinstance(listed, list) else []
    )


def _local(value: ir.Json, root: Object) -> Object:
    """Return what a reference within the document leads to, or the value itself."""
    reference = _object(value).get("$ref")
    if not isinstance(reference, str):
        return _object(value)
    if not reference.startswith("#/"):
        message = (
            f"of Swagger 2.0 the mock serves paths and parameters in one file, not `{reference}`"
        )
        raise ValueError(message)
    found: ir.Json = root
    for key in reference[2:].split("/"):
        found = _object(found).get(key.replace("~1", "/").replace("~0", "~"))
    return _object(found)


def _object(value: ir.Json) -> Object:
    return cast("Object", value) if isinstance(value, dict) else {}


def _texts(value: ir.Json) -> list[str]:
    return [str(e) for e in cast("list[ir.Json]", value)] if isinstance(value, list) else []
