"""The models of the API, a module each."""

from openapi_generator_names._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .http_thing import HTTPThing as HTTPThing
    from .list import List as List
    from .model import Model as Model
    from .model123_numbered import Model123Numbered as Model123Numbered
    from .model_any import ModelAny as ModelAny
    from .model_date import ModelDate as ModelDate
    from .model_field import ModelField as ModelField
    from .operation import Operation as Operation
    from .snake_case_dotted import SnakeCaseDotted as SnakeCaseDotted
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "HTTPThing": "http_thing",
            "List": "list",
            "Model": "model",
            "Model123Numbered": "model123_numbered",
            "ModelAny": "model_any",
            "ModelDate": "model_date",
            "ModelField": "model_field",
            "Operation": "operation",
            "SnakeCaseDotted": "snake_case_dotted",
        },
    )
