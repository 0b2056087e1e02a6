from __future__ import annotations

from typing import Annotated

from gabber_internal._openapi_generator import models as _base


class AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerParametersInner(_base.Model):
    """One parameter of a tool."""

    description: str
    """The parameter in words."""

    name: str
    """Name of the parameter."""

    required: bool
    """Whether the parameter must be given."""

    type: Annotated[str, _base.Allowed(("string", "number", "boolean", "object", "array"))]
    """Type of the parameter's value."""

    default: str | None = None
    """Value if none is given, as a string."""
