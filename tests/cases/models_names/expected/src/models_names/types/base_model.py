from .._models import BaseModel as BaseModel_


class BaseModel(BaseModel_):
    id: str | None = None
