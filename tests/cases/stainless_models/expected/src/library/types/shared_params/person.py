from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..libraries.birth import Birth
    from ..libraries.birth_param import BirthParam


class Person(TypedDict, total=False):
    born: Birth | BirthParam

    name: str


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from ..libraries.birth import Birth
    from ..libraries.birth_param import BirthParam
