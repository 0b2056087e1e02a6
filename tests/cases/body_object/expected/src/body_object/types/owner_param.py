from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Required, TypedDict

from pydantic import Field

if TYPE_CHECKING:
    from .address import Address
    from .address_param import AddressParam


class OwnerParam(TypedDict, total=False):
    full_name: Required[Annotated[str, Field(alias="fullName")]]

    address: Address | AddressParam


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from .address import Address
    from .address_param import AddressParam
