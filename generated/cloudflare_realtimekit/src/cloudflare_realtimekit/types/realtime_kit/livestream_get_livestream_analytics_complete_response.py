from ..._models import BaseModel


class Data(BaseModel):
    count: int | None = None
    """How many livestreams there were in all."""

    total_ingest_seconds: int | None = None
    """Seconds of input, that is, of streaming from meetings, in all."""

    total_viewer_seconds: int | None = None
    """Seconds that viewers watched, in all."""


class LivestreamGetLivestreamAnalyticsCompleteResponse(BaseModel):
    data: Data | None = None

    success: bool | None = None
