from typing import Annotated

from pydantic import Field

from ..._models import BaseModel


class Data(BaseModel):
    session_id: Annotated[str, Field(alias="sessionId")]

    summary_download_url: Annotated[str, Field(alias="summaryDownloadUrl")]
    """Address that the summary can be fetched from."""

    summary_download_url_expiry: Annotated[str, Field(alias="summaryDownloadUrlExpiry")]
    """Until when the file, a CSV, can be fetched."""


class SessionGetSessionSummaryResponse(BaseModel):
    data: Data | None = None

    success: bool | None = None
