from datetime import datetime

from ..._models import BaseModel


class Data(BaseModel):
    id: str | None = None
    """Identifies the livestream."""

    created_at: datetime | None = None
    """Moment of creation, in ISO format."""

    err_message: str | None = None
    """Error met by the livestream, in words."""

    ingest_seconds: int | None = None
    """Seconds of input."""

    livestream_id: str | None = None

    started_time: str | None = None
    """When it began."""

    stopped_time: str | None = None
    """When it was stopped."""

    updated_at: str | None = None
    """Moment of the last change, in ISO format."""

    viewer_seconds: int | None = None
    """Seconds that viewers watched, in all."""


class LivestreamGetLivestreamSessionDetailsForSessionIDResponse(BaseModel):
    data: Data | None = None

    success: bool | None = None
