from typing import TypeAlias

from .._models import BaseModel


class LogListResponseItemSource(BaseModel):
    uri: str | None = None


class LogListResponseItem(BaseModel):
    line: str | None = None

    source: LogListResponseItemSource | None = None


LogListResponse: TypeAlias = list[LogListResponseItem]
