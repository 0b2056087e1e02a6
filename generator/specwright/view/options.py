"""The options of the clients, as their documentation has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from .credentials import usual_texts
from .markdown import cell, code
from .methods import argument
from .text import comment, sentence

if TYPE_CHECKING:
    from specwright import ir
    from specwright.names import NameTable


class OptionView(Struct, frozen=True):
    """An option of a client, with the environment variable that stands in for it, if there is one."""

    name: str
    variable: str
    text: str
    """What it is."""
    variable_cell: str
    """The variable, for a cell of a table."""

    @property
    def cell(self) -> str:
        """What it is, for a cell of a table."""
        return cell(self.text)


def init_docstring(options: tuple[OptionView, ...], variable: str) -> str:
    """Return what the options are, and where they come from if they are not given."""
    lines = ["Make a client; it connects with the first call.", "", "Args:"]
    entries = [
        (
            o.name,
            f"{o.text} `{o.variable}` of the environment without it." if o.variable else o.text,
        )
        for o in options
    ]
    entries += [
        ("base_url", f"Where the API is; `{variable}` of the environment without it."),
        ("timeout", "Seconds to wait for an answer, in each attempt; None waits for ever."),
        ("max_retries", "How often a failed call is tried again."),
        ("deadline", "Seconds for a call as a whole, retries included."),
        ("default_headers", "Headers that every call sends."),
        ("default_query", "Query parameters that every call sends."),
        ("follow_redirects", "Whether to go where redirects lead."),
        ("middleware", "Functions around each attempt of a call, the outermost first."),
        ("http_client", "The HTTP client to use, for proxies, certificates and tests."),
        ("strict", "Raise when an answer is not as documented."),
    ]
    return "\n".join((*lines, *(argument(name, text) for name, text in entries)))


def view_options(api: ir.Api, names: NameTable) -> tuple[OptionView, ...]:
    """Return what callers give a client for its credentials, its webhooks and its settings."""
    views: list[OptionView] = []
    for credential in api.credentials:
        found = names.credentials[credential.id]
        text = " ".join((credential.docs.description or "").split())
        texts = usual_texts(credential)
        if text and credential.grant is None and credential.kind != "certificate":
            texts = (sentence(text),) * len(found.options)
        if credential.docs.deprecated:
            texts = tuple(f"{says} Deprecated." for says in texts)
        for option, variable, says in zip(found.options, found.variables, texts, strict=True):
            # Certificates of several schemes are one option.
            if option not in {view.name for view in views}:
                views.append(OptionView(option, variable, says, f"`{variable}`"))
        if found.scopes is not None and credential.grant is not None:
            usual = ", ".join(code(scope) for scope in credential.grant.scopes) or "none"
            says = f"The scopes to ask for; {usual} unless you say otherwise."
            views.append(OptionView(found.scopes, "", says, ""))
        if found.callback is not None:
            says = "A function that is called with each refresh token that replaces the one before."
            views.append(OptionView(found.callback, "", says, ""))
    if names.webhook_secret is not None:
        variable = names.webhook_variable
        says = "The secret that webhooks are signed with, or several."
        views.append(OptionView(names.webhook_secret, variable, says, f"`{variable}`"))
    for setting in api.settings:
        text = " ".join((setting.docs.description or "").split())
        says = sentence(text) if text else _says(setting, names.settings[setting.name])
        variable = setting.variable or ""
        shown = f"`{variable}`" if variable else ""
        views.append(OptionView(names.settings[setting.name], variable, says, shown))
    return tuple(views)


def _says(setting: ir.Setting, option: str) -> str:
    """Return what an option is that the configuration says nothing of."""
    match setting.place:
        case "header":
            return f"The header `{comment(setting.parameter)}` of every call."
        case "query":
            return f"The parameter `{comment(setting.parameter)}` of every call."
        case None:
            return f"What `client.{option}` is."
