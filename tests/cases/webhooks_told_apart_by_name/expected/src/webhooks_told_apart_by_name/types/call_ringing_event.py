from typing import Literal

from .._models import BaseModel


class CallRingingEvent(BaseModel):
    event: Literal["call.ringing"]
