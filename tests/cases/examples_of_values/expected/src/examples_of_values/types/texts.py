import datetime as datetime_
from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._models import BaseModel


class Texts(BaseModel):
    id: str

    account_id: str

    byte: str

    code: str

    country: str

    cut: str

    date: datetime_.date

    email: str

    host: str

    ip: str

    ip6: str

    label: str

    moment: datetime

    padded: str

    parts: list[str]

    time: str

    title: str

    url: str

    uuid: str

    website_url: Annotated[str | None, Field(alias="websiteUrl")]
