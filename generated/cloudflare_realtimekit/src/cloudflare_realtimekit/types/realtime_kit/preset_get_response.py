from datetime import datetime

from ..._models import BaseModel


class Data(BaseModel):
    id: str | None = None
    """Identifies the preset."""

    created_at: datetime | None = None
    """When the preset was made."""

    name: str | None = None
    """What the preset is called."""

    updated_at: datetime | None = None
    """When the preset was last changed."""


class Paging(BaseModel):
    end_offset: float

    start_offset: float

    total_count: float


class PresetGetResponse(BaseModel):
    data: list[Data]

    paging: Paging

    success: bool
