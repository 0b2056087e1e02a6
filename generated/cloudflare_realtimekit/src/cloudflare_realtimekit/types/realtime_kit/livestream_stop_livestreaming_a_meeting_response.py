from ..._models import BaseModel


class Data(BaseModel):
    message: str | None = None


class LivestreamStopLivestreamingAMeetingResponse(BaseModel):
    data: Data | None = None

    success: bool | None = None
