from .._models import BaseModel


class BookSeriesListResponseDataVolume(BaseModel):
    uri: str | None = None


class BookSeriesListResponseData(BaseModel):
    volumes: list[BookSeriesListResponseDataVolume] | None = None


class BookSeriesListResponse(BaseModel):
    code: int

    data: BookSeriesListResponseData
