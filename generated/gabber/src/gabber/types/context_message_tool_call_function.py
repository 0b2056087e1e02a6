from .._models import BaseModel


class ContextMessageToolCallFunction(BaseModel):
    """A function that is called, with its arguments."""

    arguments: dict[str, object]
    """The arguments, as a free-form object."""

    name: str
    """Name of the function."""
