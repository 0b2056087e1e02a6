from .._models import BaseModel


class Job(BaseModel):
    id: str
