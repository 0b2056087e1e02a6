from typing import Annotated

from pydantic import Field

from .._models import BaseModel
from .item import Item


class Meta(BaseModel):
    has_more: Annotated[bool | None, Field(alias="hasMore")] = None

    next_page_token: Annotated[str | None, Field(alias="nextPageToken")] = None


class ListByNestedCursorResponse(BaseModel):
    meta: Meta | None = None

    results: list[Item] | None = None
