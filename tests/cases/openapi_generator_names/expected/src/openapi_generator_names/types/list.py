import builtins
from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._models import BaseModel


class List(BaseModel):
    api_2nd: Annotated[int, Field(alias="2nd")]

    any: object

    class_: Annotated[str, Field(alias="class")]

    type: Annotated[str | None, Field(alias="@type")] = None

    extra: Annotated[dict[str, object] | None, Field(alias="_extra")] = None

    a_b_c: Annotated[str | None, Field(alias="a.b-c")] = None

    bytes: builtins.bytes | None = None

    camel_case: Annotated[float | None, Field(alias="camelCase")] = None

    copy_: Annotated[str | None, Field(alias="copy")] = None

    from_: Annotated[datetime | None, Field(alias="from")] = None

    json_: Annotated[str | None, Field(alias="json")] = None

    url_value: Annotated[str | None, Field(alias="URLValue")] = None
