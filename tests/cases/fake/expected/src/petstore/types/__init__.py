"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .chat_create_params import ChatCreateParams as ChatCreateParams
    from .chat_events_event import ChatEventsEvent as ChatEventsEvent
    from .chunk import Chunk as Chunk
    from .new_pet import NewPet as NewPet
    from .pet import Pet as Pet
    from .pet_create_params import PetCreateParams as PetCreateParams
    from .pet_list_params import PetListParams as PetListParams
    from .pet_list_response import PetListResponse as PetListResponse
    from .photo_put_params import PhotoPutParams as PhotoPutParams
    from .problem import Problem as Problem
    from .reply import Reply as Reply
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "ChatCreateParams": "chat_create_params",
            "ChatEventsEvent": "chat_events_event",
            "Chunk": "chunk",
            "NewPet": "new_pet",
            "Pet": "pet",
            "PetCreateParams": "pet_create_params",
            "PetListParams": "pet_list_params",
            "PetListResponse": "pet_list_response",
            "PhotoPutParams": "photo_put_params",
            "Problem": "problem",
            "Reply": "reply",
        },
    )
