"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .circle import Circle as Circle
    from .circle_param import CircleParam as CircleParam
    from .shape_add_shape_params import ShapeAddShapeParams as ShapeAddShapeParams
    from .shape_add_shapes_params import ShapeAddShapesParams as ShapeAddShapesParams
    from .shape_set_labels_params import ShapeSetLabelsParams as ShapeSetLabelsParams
    from .square import Square as Square
    from .square_param import SquareParam as SquareParam
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Circle": "circle",
            "CircleParam": "circle_param",
            "ShapeAddShapeParams": "shape_add_shape_params",
            "ShapeAddShapesParams": "shape_add_shapes_params",
            "ShapeSetLabelsParams": "shape_set_labels_params",
            "Square": "square",
            "SquareParam": "square_param",
        },
    )
