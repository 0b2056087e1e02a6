from typing import TypeAlias

from .http_thing import HTTPThing

PetStoreUpdatePetByIDResponse: TypeAlias = list[HTTPThing]
