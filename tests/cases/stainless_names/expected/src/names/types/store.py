from typing import Annotated, Literal, TypeAlias

from .._models import BaseModel
from .._unions import Discriminator, UnknownVariant
from .limits import Limits
from .more import More
from .shared.rules import Rules


class EventDoorOpened(BaseModel):
    """A."""

    type: Literal["door_opened"]

    at: str | None = None


class EventAnythingElse(BaseModel):
    """Anything else."""

    type: str | None = None


class KeyOpen(BaseModel):
    """Open key."""

    kind: Literal["OPEN"]

    key: str | None = None


class KeySecret(BaseModel):
    """Secret key."""

    kind: Literal["SECRET"]

    hash: str | None = None


class PlaceCloudPlace(BaseModel):
    """Cloud place."""

    kind: Literal["cloud"]

    url: str | None = None


class PlaceOwnPlace(BaseModel):
    """Own place."""

    kind: Literal["own"]

    path: str | None = None


Event: TypeAlias = EventDoorOpened | EventAnythingElse


class Gone(BaseModel):
    pass


Key: TypeAlias = Annotated[
    KeyOpen | KeySecret | UnknownVariant, Discriminator("kind", {"OPEN": KeyOpen, "SECRET": KeySecret})
]

Place: TypeAlias = Annotated[
    PlaceCloudPlace | PlaceOwnPlace | UnknownVariant,
    Discriminator("kind", {"cloud": PlaceCloudPlace, "own": PlaceOwnPlace}),
]


class Store(BaseModel):
    event: Event | None = None

    gone: Gone | None = None

    key: Key | None = None

    limits: Limits | None = None

    more: More | None = None

    open: object | None = None

    place: Place | None = None

    rules: Rules | None = None
