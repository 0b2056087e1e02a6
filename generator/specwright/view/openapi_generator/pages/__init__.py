"""The documentation of this surface: a page a class of calls, a page a model, parts of the README."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from specwright.view.markdown import inline
from specwright.view.pages.kinds import Kinds

from .apis import ApiPage, ApiPages
from .credentials import CredentialView, credential_views
from .models import ModelPage, ModelPages
from .writer import PageWriter

if TYPE_CHECKING:
    from specwright.names.openapi_generator import GeneratorNames


class PagesView(Struct, frozen=True):
    """All pages of this surface, and what the README says of it."""

    host: str
    apis: tuple[ApiPage, ...]
    models: tuple[ModelPage, ...]
    credentials: tuple[CredentialView, ...]
    is_open: bool
    """Whether the API needs no credentials."""
    example: tuple[str, ...]
    """The shortest of the programs, for the README."""


def view_pages(names: GeneratorNames, environment: str) -> PagesView:
    """Return the pages of this surface.

    Args:
        names: What everything in it is called.
        environment: What the package's environment variables begin with.
    """
    kinds = Kinds(names.api.models, lambda key: names.models[key].name)
    writer = PageWriter(names, f"{environment}_BASE_URL", kinds)
    apis, models = ApiPages(writer), ModelPages(writer)
    written = tuple(apis.page(api) for api in sorted(names.apis, key=lambda a: a.name))
    programs = [m.program for page in written for m in page.methods if m.program]
    return PagesView(
        inline(writer.host),
        written,
        tuple(models.page(key) for key in sorted(names.models, key=lambda k: names.models[k].name)),
        credential_views(names.api),
        not names.api.credentials,
        min(programs, key=len, default=()),
    )


__all__ = ["ApiPage", "ModelPage", "PagesView", "view_pages"]
