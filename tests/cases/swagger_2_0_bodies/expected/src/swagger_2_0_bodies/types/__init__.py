"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .pet import Pet as Pet
    from .pet_create_pet_params import PetCreatePetParams as PetCreatePetParams
    from .pet_replace_note_params import PetReplaceNoteParams as PetReplaceNoteParams
    from .pet_search_params import PetSearchParams as PetSearchParams
    from .pet_update_pet_with_form_params import PetUpdatePetWithFormParams as PetUpdatePetWithFormParams
    from .pet_upload_photo_params import PetUploadPhotoParams as PetUploadPhotoParams
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Pet": "pet",
            "PetCreatePetParams": "pet_create_pet_params",
            "PetReplaceNoteParams": "pet_replace_note_params",
            "PetSearchParams": "pet_search_params",
            "PetUpdatePetWithFormParams": "pet_update_pet_with_form_params",
            "PetUploadPhotoParams": "pet_upload_photo_params",
        },
    )
