from __future__ import annotations

from typing import Literal, TypedDict


class PetListPetsParams(TypedDict, total=False):
    sort: list[Literal["name", "age"]]
    """What comes first."""

    plain: list[str]

    csv: list[str]

    ssv: list[str]

    tsv: list[str]

    multi: list[str]

    limit: int

    x_marks: list[str]

    untyped: str
