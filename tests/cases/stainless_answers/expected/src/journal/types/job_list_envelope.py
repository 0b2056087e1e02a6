from .._models import BaseModel
from .job_list_response import JobListResponse


class JobListEnvelope(BaseModel):
    data: list[JobListResponse] | None = None

    last: str | None = None
