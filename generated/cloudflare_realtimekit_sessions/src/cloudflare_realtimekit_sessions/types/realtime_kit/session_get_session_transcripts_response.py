from typing import Annotated

from pydantic import Field

from ..._models import BaseModel


class Data(BaseModel):
    session_id: Annotated[str, Field(alias="sessionId")]

    transcript_download_url: str
    """Address that the transcript can be fetched from."""

    transcript_download_url_expiry: str
    """Until when the address works."""


class SessionGetSessionTranscriptsResponse(BaseModel):
    data: Data | None = None

    success: bool | None = None
