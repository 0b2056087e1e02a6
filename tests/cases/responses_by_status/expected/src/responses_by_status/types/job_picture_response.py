from .._models import BaseModel


class JobPictureResponse(BaseModel):
    wait: int | None = None
