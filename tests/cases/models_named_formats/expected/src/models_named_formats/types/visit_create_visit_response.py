from .._models import BaseModel
from .label import Label
from .lasted import Lasted
from .when import When


class VisitCreateVisitResponse(BaseModel):
    at: When | None = None

    label: Label | None = None

    lasted: Lasted | None = None
