from __future__ import annotations

from typing import Annotated, Required, TypedDict

from pydantic import Field


class ThingReplaceThingParams(TypedDict, total=False):
    query_id: str

    class_: str

    timeout_: int

    options: str

    types: list[str]

    self_: str

    api_2fa: str

    cursor: str

    filter_name: str

    body_id: Required[Annotated[str, Field(alias="id")]]

    from_: Annotated[str, Field(alias="from")]
