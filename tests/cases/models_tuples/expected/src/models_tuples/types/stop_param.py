from __future__ import annotations

from datetime import datetime
from typing import Annotated, Required, TypedDict

from pydantic import Field


class StopParam(TypedDict, total=False):
    planned_at: Required[Annotated[str | datetime, Field(alias="plannedAt")]]
