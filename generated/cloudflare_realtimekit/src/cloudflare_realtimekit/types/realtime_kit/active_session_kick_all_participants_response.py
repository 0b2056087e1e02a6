from ..._models import BaseModel


class Data(BaseModel):
    action: str | None = None

    kicked_participants_count: float | None = None


class ActiveSessionKickAllParticipantsResponse(BaseModel):
    data: Data | None = None

    success: bool | None = None
