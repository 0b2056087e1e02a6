"""What a package is and what its clients take, as `surface.json` has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specwright.view.client import client_parameters
from specwright.view.requirements import DEPENDENCIES, PYTHON, extras
from specwright.view.runtime import has_streams, receives
from specwright.view.scope import Scope
from specwright.view.servers import server_choices
from specwright.view.websockets import has_websockets

from .operations import alternatives

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specwright import ir
    from specwright.names import NameTable

_OPTIONS = (
    ("base_url", "str | None", "None"),
    ("timeout", "float | httpx2.Timeout | None", "httpx2.Timeout(60.0, connect=5.0)"),
    ("max_retries", "int", "2"),
    ("deadline", "float | None", "None"),
    ("default_headers", "Mapping[str, str] | None", "None"),
    ("default_query", "Mapping[str, object] | None", "None"),
    ("follow_redirects", "bool", "True"),
    ("middleware", "Sequence[Middleware]", "()"),
    ("http_client", "httpx2.Client | None", "None"),
    ("strict", "bool", "False"),
)
"""What every client takes, with its default."""

_EXCEPTIONS: Mapping[str, tuple[str, ...]] = {
    "APIError": ("Exception",),
    "APIConnectionError": ("APIError",),
    "APITimeoutError": ("APIConnectionError",),
    "DeadlineExceededError": ("APITimeoutError",),
    "APIResponseValidationError": ("APIError",),
    "APIStatusError": ("APIError",),
    "BadRequestError": ("APIStatusError",),
    "AuthenticationError": ("APIStatusError",),
    "PermissionDeniedError": ("APIStatusError",),
    "NotFoundError": ("APIStatusError",),
    "ConflictError": ("APIStatusError",),
    "UnprocessableEntityError": ("APIStatusError",),
    "RateLimitError": ("APIStatusError",),
    "InternalServerError": ("APIStatusError",),
    "ClientClosedError": ("RuntimeError",),
}
"""What every package raises, with the classes right above."""
_OF_PAGES = {"PaginationError": ("APIError",)}
_OF_STREAMS = {"APIStreamError": ("APIError",)}
_OF_WEBHOOKS = {
    "InvalidWebhookPayloadError": ("APIError", "ValueError"),
    "InvalidWebhookSignatureError": ("APIError", "ValueError"),
}
_OF_WEBSOCKETS = {"WebSocketClosedError": ("APIConnectionError",)}


def requirements(api: ir.Api) -> dict[str, object]:
    """Return what a package needs."""
    return {
        "python": PYTHON,
        "dependencies": list(DEPENDENCIES),
        "extras": extras(api),
    }


def client(api: ir.Api, names: NameTable) -> dict[str, object]:
    """Return what clients of both flavours take."""
    choices = server_choices(names, api, Scope())
    options: list[dict[str, object]] = [
        {"name": p.name, "type": p.annotation, "default": p.default}
        for p in client_parameters(api, names, choices, is_async=False)
    ]
    known = _credentials(api, names)
    usual = next((h.address for h in api.hosts[:1] if h.is_absolute), None)
    more: list[dict[str, object]] = [
        {"name": name, "type": type_, "default": value} for name, type_, value in _OPTIONS
    ]
    more[0] |= {"env": f"{names.environment}_BASE_URL"}
    return {
        "options": [{**o, **known.get(str(o["name"]), {})} for o in (*options, *more)],
        "base_url": usual,
        "security": alternatives(api.security, names),
    }


def _credentials(api: ir.Api, names: NameTable) -> dict[str, dict[str, object]]:
    """Return of each option for a credential its variable and its security scheme."""
    found: dict[str, dict[str, object]] = {}
    for credential in api.credentials:
        own = names.credentials[credential.id]
        for option, variable in zip(own.options, own.variables, strict=True):
            found.setdefault(option, {"env": variable, "scheme": credential.id})
        for option in own.all_options:
            found.setdefault(option, {"scheme": credential.id})
    if names.webhook_secret is not None:
        found.setdefault(names.webhook_secret, {"env": names.webhook_variable})
    return found


def exceptions(api: ir.Api) -> list[dict[str, object]]:
    """Return what a package raises, all of which it exports."""
    found = dict(_EXCEPTIONS)
    found |= _OF_PAGES if api.has_pages() else {}
    found |= _OF_STREAMS if has_streams(api) else {}
    found |= _OF_WEBHOOKS if receives(api) else {}
    found |= _OF_WEBSOCKETS if has_websockets(api) else {}
    return [{"name": name, "bases": list(bases)} for name, bases in found.items()]


def modules(api: ir.Api, names: NameTable) -> list[str]:
    """Return the modules that users import from, but for those of single models."""
    folders = {found.types for found in names.resources.values() if found.types}
    found = {"", ".testing", ".types", *(f".types.{folder}" for folder in folders)}
    found |= {".pagination"} if api.pages else set()
    return sorted(f"{names.package}{module}" for module in found)
