from typing import Annotated, TypeAlias

from .._unions import Discriminator, UnknownVariant
from .b77_event import B77Event

UnwrapWebhookEvent: TypeAlias = Annotated[B77Event | UnknownVariant, Discriminator('"', {"'\"\\": B77Event})]
"""Whatever the API sends to a webhook."""
