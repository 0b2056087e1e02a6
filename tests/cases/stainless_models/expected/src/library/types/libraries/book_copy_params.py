from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..shared.person import Person as Person_
    from ..shared_params.person import Person


class Place(TypedDict, total=False):
    shelf: str


class BookCopyParams(TypedDict, total=False):
    author: Required[Person_ | Person]

    extra: object

    place: Place


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from ..shared.person import Person as Person_
    from ..shared_params.person import Person
