"""The models of the API, a module each."""

from openapi_generator_inline._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .dog import Dog as Dog
    from .dog_all_of_bark import DogAllOfBark as DogAllOfBark
    from .inline_object import InlineObject as InlineObject
    from .names_inner import NamesInner as NamesInner
    from .opa200_response import Opa200Response as Opa200Response
    from .opa200_response_general import Opa200ResponseGeneral as Opa200ResponseGeneral
    from .opa200_response_tags_inner import Opa200ResponseTagsInner as Opa200ResponseTagsInner
    from .opc_filter_parameter import OpcFilterParameter as OpcFilterParameter
    from .opc_request import OpcRequest as OpcRequest
    from .opc_request_rb import OpcRequestRb as OpcRequestRb
    from .person_owner import PersonOwner as PersonOwner
    from .request import Request as Request
    from .request_general import RequestGeneral as RequestGeneral
    from .request_list_inner_inner import RequestListInnerInner as RequestListInnerInner
    from .request_map_value import RequestMapValue as RequestMapValue
    from .request_other import RequestOther as RequestOther
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Dog": "dog",
            "DogAllOfBark": "dog_all_of_bark",
            "InlineObject": "inline_object",
            "NamesInner": "names_inner",
            "Opa200Response": "opa200_response",
            "Opa200ResponseGeneral": "opa200_response_general",
            "Opa200ResponseTagsInner": "opa200_response_tags_inner",
            "OpcFilterParameter": "opc_filter_parameter",
            "OpcRequest": "opc_request",
            "OpcRequestRb": "opc_request_rb",
            "PersonOwner": "person_owner",
            "Request": "request",
            "RequestGeneral": "request_general",
            "RequestListInnerInner": "request_list_inner_inner",
            "RequestMapValue": "request_map_value",
            "RequestOther": "request_other",
        },
    )
