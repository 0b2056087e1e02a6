from .._models import BaseModel


class RequiresOne(BaseModel):
    mail: str | None = None

    phone: str | None = None
