from .._models import BaseModel


class Examples(BaseModel):
    from_body: str

    from_default: str

    from_field: list[str]

    wrong_in_body: str

    optional: str | None = None
