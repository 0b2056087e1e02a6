from typing import Literal

from .._models import BaseModel


class ToolDefinitionCallSettingDestinationWebRequest(BaseModel):
    """A tool call that goes out as a web request."""

    type: Literal["web_request"]
    """Says that this is a web request."""

    url: str
    """Where the request goes."""
