"""Credentials as this surface's documentation shows them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from specwright.view.markdown import block, code, inline
from specwright.view.text import literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright import ir


class CredentialView(Struct, frozen=True):
    """A security scheme: its name, and what it is, as the items of a list."""

    name: str
    anchor: str
    items: tuple[str, ...]
    text: str


def credential_views(api: ir.Api) -> tuple[CredentialView, ...]:
    """Return the security schemes, for the README."""
    return tuple(
        CredentialView(
            inline(c.id), anchor_of(c), tuple(_items(c)), block(c.docs.description or "")
        )
        for c in api.credentials
    )


def anchor_of(found: ir.Credential) -> str:
    """Return the anchor of a security scheme, which is its name (OpenAPI 3.1, 4.8.7.1)."""
    return re.sub(r"[^\w.-]", "-", found.id)


def heading_of(found: ir.Credential) -> str:
    """Return the line that names the way to authenticate above an example."""
    match found.kind:
        case "key":
            return f"* Api Key Authentication ({inline(found.id)}):"
        case "bearer":
            form = f" ({inline(found.form)})" if found.form else ""
            return f"* Bearer{form} Authentication ({inline(found.id)}):"
        case "basic":
            return f"* Basic Authentication ({inline(found.id)}):"
        case "digest" | "certificate":
            return f"* Digest Authentication ({inline(found.id)}):"


def configuring_lines(found: ir.Credential) -> Iterator[str]:
    """Yield the lines of a program that configure a credential."""
    match found.kind:
        case "key":
            yield f"# Configure API key authorization: {inline(found.id)}"
            yield f'configuration.api_key[{literal(found.id)}] = os.environ["API_KEY"]'
            yield ""
            yield "# A prefix of the key, if the API wants one, such as Bearer"
            yield f'# configuration.api_key_prefix[{literal(found.id)}] = "Bearer"'
        case "bearer":
            form = f" ({inline(found.form)})" if found.form else ""
            yield f"# Configure Bearer authorization{form}: {inline(found.id)}"
            yield 'configuration.access_token = os.environ["BEARER_TOKEN"]'
        case "basic":
            yield f"# Configure HTTP basic authorization: {inline(found.id)}"
            yield 'configuration.username = os.environ["USERNAME"]'
            yield 'configuration.password = os.environ["PASSWORD"]'
        case "digest" | "certificate":
            yield f"# HTTP digest authorization is not among these names: {inline(found.id)}"


def _items(found: ir.Credential) -> Iterator[str]:
    match found.kind:
        case "key":
            places = {"header": "HTTP header", "query": "URL query string", "cookie": "cookie"}
            yield "**Type**: API key"
            yield f"**API key parameter name**: {code(found.parameter)}"
            yield f"**Location**: {places[found.place]}"
        case "bearer":
            form = f" ({inline(found.form)})" if found.form else ""
            yield f"**Type**: Bearer authentication{form}"
        case "basic":
            yield "**Type**: HTTP basic authentication"
        case "digest" | "certificate":
            yield "**Type**: HTTP digest authentication, with the client of the package only"
