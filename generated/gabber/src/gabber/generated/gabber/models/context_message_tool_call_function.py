from __future__ import annotations

from typing import Any

from gabber._openapi_generator import models as _base


class ContextMessageToolCallFunction(_base.Model):
    """A function that is called, with its arguments."""

    arguments: dict[str, Any]
    """The arguments, as a free-form object."""

    name: str
    """Name of the function."""
