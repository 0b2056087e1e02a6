from __future__ import annotations

from datetime import datetime
from typing import Annotated, Required, TypedDict

from pydantic import Field

from .._bodies import FileInput


class ListParam(TypedDict, total=False):
    _2nd: Required[Annotated[int, Field(alias="2nd")]]

    any: Required[object]

    class_: Required[Annotated[str, Field(alias="class")]]

    type: Annotated[str, Field(alias="@type")]

    extra: Annotated[dict[str, object], Field(alias="_extra")]

    a_b_c: Annotated[str, Field(alias="a.b-c")]

    bytes: FileInput

    camel_case: Annotated[float, Field(alias="camelCase")]

    copy_: Annotated[str, Field(alias="copy")]

    from_: Annotated[str | datetime | None, Field(alias="from")]

    json_: Annotated[str, Field(alias="json")]

    url_value: Annotated[str, Field(alias="URLValue")]
