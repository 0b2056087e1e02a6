"""Which extensions mean something, where they stand, and how they are read."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from . import forms, paging

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from specwright.document import Node

    from .forms import Found

Place = Literal["path item", "operation", "parameter", "schema", "tag"]

_NAME = "a name"
_TEXT = "text that says something"
_FLAG = "true or false"
_MEMBERS = "a text for each value of `enum`: a list in their order, or a mapping by value"


class Extension(Struct, frozen=True):
    """An extension: in which objects it means something, what reads it, and what it has to be."""

    places: frozenset[Place]
    read: Callable[[Node], Found]
    form: str


def _in(read: Callable[[Node], Found], form: str, *places: Place) -> Extension:
    return Extension(frozenset(places), read, form)


_name, _ignored = forms.text_for("name"), forms.flag_for("is_ignored")
_note, _notes = forms.text_for("note"), forms.members_for("member_notes")
_names = forms.members_for("member_names")

EXTENSIONS: Mapping[str, Extension] = MappingProxyType(
    {
        # Speakeasy: https://www.speakeasy.com/docs/speakeasy-reference/extensions
        "x-speakeasy-name-override": _in(_name, _NAME, "operation", "parameter", "schema"),
        "x-speakeasy-group": _in(
            forms.dotted_group, "names with dots between them, such as `admin.users`", "operation"
        ),
        "x-speakeasy-ignore": _in(_ignored, _FLAG, "operation", "parameter", "schema"),
        "x-speakeasy-enums": _in(_names, _MEMBERS, "schema"),
        "x-speakeasy-enum-descriptions": _in(_notes, _MEMBERS, "schema"),
        "x-speakeasy-unknown-values": _in(
            forms.word_for("is_open", {"allow": True, "disallow": False}),
            "`allow` or `disallow`",
            "schema",
        ),
        "x-speakeasy-deprecation-message": _in(_note, _TEXT, "operation", "parameter", "schema"),
        "x-speakeasy-deprecation-replacement": _in(
            forms.text_for("instead"), "the id of an operation", "operation"
        ),
        "x-speakeasy-pagination": _in(
            paging.speakeasy_pages,
            "`type`, `inputs` and `outputs` with `results` and what leads to the next page",
            "operation",
        ),
        "x-speakeasy-retries": _in(
            forms.speakeasy_retries, "a mapping with `strategy: backoff` or `none`", "operation"
        ),
        # Fern: https://buildwithfern.com/learn/api-definitions/openapi/extensions/overview
        "x-fern-sdk-method-name": _in(_name, _NAME, "operation"),
        "x-fern-sdk-group-name": _in(
            forms.listed_group, "a name, or a list of names, outermost first", "operation"
        ),
        "x-fern-parameter-name": _in(_name, _NAME, "parameter"),
        "x-fern-property-name": _in(_name, _NAME, "schema"),
        "x-fern-type-name": _in(forms.text_for("type_name"), _NAME, "schema"),
        "x-fern-enum": _in(
            forms.fern_enum,
            "a mapping from values of `enum` to their `name` and `description`",
            "schema",
        ),
        "x-fern-ignore": _in(_ignored, _FLAG, "operation", "parameter", "schema"),
        "x-fern-availability": _in(
            forms.word_for(
                "is_deprecated",
                {
                    "deprecated": True,
                    **dict.fromkeys(
                        ("alpha", "beta", "preview", "pre-release", "in-development"), None
                    ),
                    **dict.fromkeys(("generally-available", "ga", "legacy"), None),
                },
            ),
            "a word such as `beta`, `generally-available` or `deprecated`",
            "operation",
            "parameter",
            "schema",
        ),
        "x-fern-pagination": _in(
            paging.fern_pages,
            "a mapping with `results` and `cursor`, `offset` or `next_uri`, or true if the document has one",
            "operation",
        ),
        "x-fern-streaming": _in(
            paging.fern_stream,
            "true, or a mapping with `format: sse` or `json` and `stream-condition: $request.stream`",
            "operation",
        ),
        "x-fern-retries": _in(
            forms.fern_retries, "a mapping with `disabled`, true or false", "operation"
        ),
        # OpenAPI Generator and its kin: https://openapi-generator.tech/docs/templating#enum
        "x-enum-varnames": _in(_names, _MEMBERS, "schema"),
        "x-enumNames": _in(_names, _MEMBERS, "schema"),
        "x-enum-names": _in(_names, _MEMBERS, "schema"),
        "x-enum-descriptions": _in(_notes, _MEMBERS, "schema"),
        "x-enumDescriptions": _in(_notes, _MEMBERS, "schema"),
        "x-codegen-request-body-name": _in(forms.text_for("body_name"), _NAME, "operation"),
        "x-extensible-enum": _in(forms.extensible, "a list of texts or whole numbers", "schema"),
        # AutoRest: https://github.com/Azure/autorest/blob/main/docs/extensions/readme.md
        "x-ms-client-name": _in(_name, _NAME, "parameter", "schema"),
        "x-ms-enum": _in(
            forms.ms_enum,
            "a mapping with `name`, `modelAsString` and `values` of `value`, `name`, `description`",
            "schema",
        ),
        "x-ms-pageable": _in(
            paging.ms_pages, "a mapping with `nextLinkName`, and perhaps `itemName`", "operation"
        ),
        "x-ms-discriminator-value": _in(forms.text_for("tag_value"), _TEXT, "schema"),
        "x-ms-skip-url-encoding": _in(forms.flag_for("is_raw"), _FLAG, "parameter"),
        # Redocly: https://redocly.com/docs/api-reference-docs/spec-extensions
        "x-internal": _in(forms.flag_for("is_internal"), _FLAG, "path item", "operation"),
        "x-displayName": _in(forms.text_for("title"), _TEXT, "tag"),
        "x-traitTag": _in(forms.flag_for("is_label"), _FLAG, "tag"),
        # Stainless
        "x-stainless-naming": _in(
            forms.stainless_naming,
            "a mapping from languages to names, such as `python: {property_name: pet}`",
            "parameter",
            "schema",
        ),
        "x-stainless-skip": _in(
            forms.stainless_skip,
            "true, false, or a list of languages",
            "operation",
            "parameter",
            "schema",
        ),
        "x-stainless-any": _in(forms.flag_for("is_any"), _FLAG, "schema"),
        "x-stainless-deprecation-message": _in(_note, _TEXT, "operation", "parameter", "schema"),
    }
)
