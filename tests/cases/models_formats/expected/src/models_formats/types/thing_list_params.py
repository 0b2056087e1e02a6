from __future__ import annotations

from datetime import datetime
from typing import Annotated, TypedDict

from pydantic import Field


class Where(TypedDict, total=False):
    made_by: Annotated[str, Field(alias="madeBy")]

    since: str | datetime


class ThingListParams(TypedDict, total=False):
    key: str | bytes

    where: Where
