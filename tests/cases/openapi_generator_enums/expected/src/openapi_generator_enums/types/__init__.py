"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .color import Color as Color
    from .color_get_color_params import ColorGetColorParams as ColorGetColorParams
    from .color_kind import ColorKind as ColorKind
    from .level import Level as Level
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Color": "color",
            "ColorGetColorParams": "color_get_color_params",
            "ColorKind": "color_kind",
            "Level": "level",
        },
    )
