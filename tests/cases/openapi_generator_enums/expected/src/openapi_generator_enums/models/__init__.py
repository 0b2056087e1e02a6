"""The models of the API, a module each."""

from openapi_generator_enums._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .color import Color as Color
    from .color_kind import ColorKind as ColorKind
    from .level import Level as Level
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__, {"Color": "color", "ColorKind": "color_kind", "Level": "level"}
    )
