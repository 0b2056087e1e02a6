"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import default_opc_params as default_opc_params
    from . import request_param as request_param
    from .default_opa_response import DefaultOpaResponse as DefaultOpaResponse
    from .default_opb_params import DefaultOpbParams as DefaultOpbParams
    from .default_opc_params import DefaultOpcParams as DefaultOpcParams
    from .dog import Dog as Dog
    from .dog_param import DogParam as DogParam
    from .failure import Failure as Failure
    from .free import Free as Free
    from .names import Names as Names
    from .names_param import NamesParam as NamesParam
    from .request import Request as Request
    from .request_general import RequestGeneral as RequestGeneral
    from .request_param import RequestParam as RequestParam
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "default_opc_params": "default_opc_params",
            "request_param": "request_param",
            "DefaultOpaResponse": "default_opa_response",
            "DefaultOpbParams": "default_opb_params",
            "DefaultOpcParams": "default_opc_params",
            "Dog": "dog",
            "DogParam": "dog_param",
            "Failure": "failure",
            "Free": "free",
            "Names": "names",
            "NamesParam": "names_param",
            "Request": "request",
            "RequestGeneral": "request_general",
            "RequestParam": "request_param",
        },
    )
