"""The calls of the API, a module a group."""

from openapi_generator_names._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .default_api import DefaultApi as DefaultApi
    from .default_api import SyncDefaultApi as SyncDefaultApi
    from .pet_store_api import PetStoreApi as PetStoreApi
    from .pet_store_api import SyncPetStoreApi as SyncPetStoreApi
    from .v1_things_api import SyncV1ThingsApi as SyncV1ThingsApi
    from .v1_things_api import V1ThingsApi as V1ThingsApi
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "DefaultApi": "default_api",
            "SyncDefaultApi": "default_api",
            "PetStoreApi": "pet_store_api",
            "SyncPetStoreApi": "pet_store_api",
            "SyncV1ThingsApi": "v1_things_api",
            "V1ThingsApi": "v1_things_api",
        },
    )
