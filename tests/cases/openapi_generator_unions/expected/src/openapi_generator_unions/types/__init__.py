"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .circle import Circle as Circle
    from .circle_param import CircleParam as CircleParam
    from .holder import Holder as Holder
    from .name import Name as Name
    from .shape import Shape as Shape
    from .shape_draw_params import ShapeDrawParams as ShapeDrawParams
    from .shape_param import ShapeParam as ShapeParam
    from .square import Square as Square
    from .square_param import SquareParam as SquareParam
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Circle": "circle",
            "CircleParam": "circle_param",
            "Holder": "holder",
            "Name": "name",
            "Shape": "shape",
            "ShapeDrawParams": "shape_draw_params",
            "ShapeParam": "shape_param",
            "Square": "square",
            "SquareParam": "square_param",
        },
    )
