"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import keywords_param as keywords_param
    from .keywords import Keywords as Keywords
    from .keywords_param import KeywordsParam as KeywordsParam
    from .thing_create_params import ThingCreateParams as ThingCreateParams
    from .types import Types as Types
    from .types_param import TypesParam as TypesParam
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "keywords_param": "keywords_param",
            "Keywords": "keywords",
            "KeywordsParam": "keywords_param",
            "ThingCreateParams": "thing_create_params",
            "Types": "types",
            "TypesParam": "types_param",
        },
    )
