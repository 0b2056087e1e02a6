from ..._models import BaseModel


class Data(BaseModel):
    chat_download_url: str
    """Address that the chat can be fetched from."""

    chat_download_url_expiry: str
    """Until when the address works."""


class SessionGetSessionChatResponse(BaseModel):
    data: Data | None = None

    success: bool | None = None
