from __future__ import annotations

from typing import Annotated

from openapi_generator_enums._openapi_generator import models as _base

from .color_kind import ColorKind
from .level import Level


class Color(_base.Model):
    """The schema `Color`."""

    kind: ColorKind

    fixed: Annotated[str, _base.Allowed(("always",))] | None = None

    level: Level | None = None

    steps: list[Annotated[int, _base.Allowed((1, 2))]] | None = None

    tone: Annotated[str, _base.Allowed(("warm", "cold"))] | None = None
