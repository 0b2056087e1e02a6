"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .any import Any as Any
    from .any_param import AnyParam as AnyParam
    from .api123_numbered import Api123Numbered as Api123Numbered
    from .api123_numbered_param import Api123NumberedParam as Api123NumberedParam
    from .date import Date as Date
    from .field import Field as Field
    from .field_param import FieldParam as FieldParam
    from .http_thing import HTTPThing as HTTPThing
    from .http_thing_param import HTTPThingParam as HTTPThingParam
    from .list import List as List
    from .list_param import ListParam as ListParam
    from .model import Model as Model
    from .model_param import ModelParam as ModelParam
    from .operation import Operation as Operation
    from .operation_param import OperationParam as OperationParam
    from .pet_store_update_pet_by_id_params import PetStoreUpdatePetByIDParams as PetStoreUpdatePetByIDParams
    from .pet_store_update_pet_by_id_response import PetStoreUpdatePetByIDResponse as PetStoreUpdatePetByIDResponse
    from .raw_api2delete_params import RawAPI2deleteParams as RawAPI2deleteParams
    from .raw_import_params import RawImportParams as RawImportParams
    from .raw_import_response import RawImportResponse as RawImportResponse
    from .raw_list_params import RawListParams as RawListParams
    from .raw_list_response import RawListResponse as RawListResponse
    from .raw_put_raw_thing_params import RawPutRawThingParams as RawPutRawThingParams
    from .snake_case_dotted import SnakeCaseDotted as SnakeCaseDotted
    from .snake_case_dotted_param import SnakeCaseDottedParam as SnakeCaseDottedParam
    from .v1_thing_create_parts_params import V1ThingCreatePartsParams as V1ThingCreatePartsParams
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Any": "any",
            "AnyParam": "any_param",
            "Api123Numbered": "api123_numbered",
            "Api123NumberedParam": "api123_numbered_param",
            "Date": "date",
            "Field": "field",
            "FieldParam": "field_param",
            "HTTPThing": "http_thing",
            "HTTPThingParam": "http_thing_param",
            "List": "list",
            "ListParam": "list_param",
            "Model": "model",
            "ModelParam": "model_param",
            "Operation": "operation",
            "OperationParam": "operation_param",
            "PetStoreUpdatePetByIDParams": "pet_store_update_pet_by_id_params",
            "PetStoreUpdatePetByIDResponse": "pet_store_update_pet_by_id_response",
            "RawAPI2deleteParams": "raw_api2delete_params",
            "RawImportParams": "raw_import_params",
            "RawImportResponse": "raw_import_response",
            "RawListParams": "raw_list_params",
            "RawListResponse": "raw_list_response",
            "RawPutRawThingParams": "raw_put_raw_thing_params",
            "SnakeCaseDotted": "snake_case_dotted",
            "SnakeCaseDottedParam": "snake_case_dotted_param",
            "V1ThingCreatePartsParams": "v1_thing_create_parts_params",
        },
    )
