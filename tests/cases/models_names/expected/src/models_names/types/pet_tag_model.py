import builtins
import datetime as datetime_
from typing import Annotated

from pydantic import Field

from .._models import BaseModel


class PetTagModel(BaseModel):
    api_1000: Annotated[str | None, Field(alias="1000")] = None

    type: Annotated[str | None, Field(alias="@type")] = None

    id: Annotated[str | None, Field(alias="_id")] = None

    camel_case: str | None = None

    camel_case_2: Annotated[str | None, Field(alias="camelCase")] = None

    class_: Annotated[str | None, Field(alias="class")] = None

    copy_: Annotated[str | None, Field(alias="copy")] = None

    date: datetime_.date | None = None

    list: builtins.list[str] | None = None

    model_dump_: Annotated[str | None, Field(alias="model_dump")] = None

    others: builtins.list[str] | None = None

    until: datetime_.date | None = None
