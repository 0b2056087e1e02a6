from __future__ import annotations

import datetime as datetime_
from datetime import datetime
from typing import TypedDict


class TypesParam(TypedDict, total=False):
    id: str

    anything: object

    big: int

    count: int

    date: str | datetime_.date

    empty: object

    flag: bool

    map: dict[str, object]

    moment: str | datetime

    names: list[str]

    none: object

    number: object

    odd: object

    ratio: float

    short: str
