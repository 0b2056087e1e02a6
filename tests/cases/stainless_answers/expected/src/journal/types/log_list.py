from .._models import BaseModel
from .log_list_response import LogListResponse


class LogList(BaseModel):
    data: LogListResponse
