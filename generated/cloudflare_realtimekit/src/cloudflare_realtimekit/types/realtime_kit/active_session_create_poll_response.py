from ..._models import BaseModel


class DataPollOptionVote(BaseModel):
    id: str

    name: str


class DataPollOption(BaseModel):
    count: float

    text: str
    """The answer in words."""

    votes: list[DataPollOptionVote]


class DataPoll(BaseModel):
    id: str
    """Identifies the poll."""

    options: list[DataPollOption]
    """What one can answer."""

    question: str
    """What the poll asks."""

    anonymous: bool | None = None

    created_by: str | None = None

    hide_votes: bool | None = None

    voted: list[str] | None = None


class Data(BaseModel):
    action: str | None = None

    poll: DataPoll | None = None


class ActiveSessionCreatePollResponse(BaseModel):
    data: Data | None = None

    success: bool | None = None
