"""The models of the API, a module each."""

from extensions_openapi_generator._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .level import Level as Level
    from .report import Report as Report
    from .sky import Sky as Sky
    from .wind import Wind as Wind
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__, {"Level": "level", "Report": "report", "Sky": "sky", "Wind": "wind"}
    )
