from datetime import date, datetime
from typing import Literal

from .._models import BaseModel


class Everything(BaseModel):
    count: int

    nothing: None

    text: str

    id: str | None = None

    anything: object | None = None

    bare: dict[str, object] | None = None

    colour: Literal["red", "green"] | str | None = None

    day: date | None = None

    either: str | int | None = None

    flag: bool | None = None

    kind: Literal["everything"] | None = None

    level: Literal[1, 2] | int | None = None

    maybe: str | None = None

    mixed: Literal["a", 1] | str | int | None = None

    moment: datetime | None = None

    names: list[str] | None = None

    pair: list[str | int] | None = None

    ratio: float | None = None

    scores: dict[str, float] | None = None
