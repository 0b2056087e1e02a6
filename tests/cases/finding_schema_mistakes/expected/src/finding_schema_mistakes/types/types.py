import datetime as datetime_
from datetime import datetime

from .._models import BaseModel


class Types(BaseModel):
    id: str | None = None

    anything: object | None = None

    big: int | None = None

    count: int | None = None

    date: datetime_.date | None = None

    empty: object | None = None

    flag: bool | None = None

    map: dict[str, object] | None = None

    moment: datetime | None = None

    names: list[str] | None = None

    none: object | None = None

    number: object | None = None

    odd: object | None = None

    ratio: float | None = None

    short: str | None = None
