"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .api123abc import Api123abc as Api123abc
    from .base_model import BaseModel as BaseModel
    from .field import Field as Field
    from .http_server_url import HTTPServerURL as HTTPServerURL
    from .literal import Literal as Literal
    from .pet_tag import PetTag as PetTag
    from .pet_tag_model import PetTagModel as PetTagModel
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Api123abc": "api123abc",
            "BaseModel": "base_model",
            "Field": "field",
            "HTTPServerURL": "http_server_url",
            "Literal": "literal",
            "PetTag": "pet_tag",
            "PetTagModel": "pet_tag_model",
        },
    )
