from .._models import BaseModel


class Home(BaseModel):
    city: str | None = None


class UserListResponseItem(BaseModel):
    id: str | None = None

    home: Home | None = None
