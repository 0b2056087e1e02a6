from .._models import BaseModel


class ContextMessageToolCallFunction(BaseModel):
    """A function that is called, with its arguments."""

    name: str
    """Name of the function."""

    arguments: dict[str, object]
    """The arguments, as a free-form object."""
