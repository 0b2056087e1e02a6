from typing import Annotated

from pydantic import Field

from .._models import BaseModel
from .any_item import AnyItem


class ItemItemsListResponse(BaseModel):
    next_link: Annotated[str | None, Field(alias="nextLink")] = None

    value: list[AnyItem] | None = None
