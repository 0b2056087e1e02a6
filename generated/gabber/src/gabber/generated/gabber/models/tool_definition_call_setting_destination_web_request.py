from __future__ import annotations

from typing import Annotated

from gabber._openapi_generator import models as _base


class ToolDefinitionCallSettingDestinationWebRequest(_base.Model):
    """A tool call that goes out as a web request."""

    type: Annotated[str, _base.Allowed(("web_request",))]
    """Says that this is a web request."""

    url: str
    """Where the request goes."""
