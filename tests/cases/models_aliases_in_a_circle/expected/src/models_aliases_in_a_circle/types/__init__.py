"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .box import Box as Box
    from .columns import Columns as Columns
    from .flower import Flower as Flower
    from .flower_param import FlowerParam as FlowerParam
    from .leaf import Leaf as Leaf
    from .leaf_add_leaf_params import LeafAddLeafParams as LeafAddLeafParams
    from .leaf_param import LeafParam as LeafParam
    from .leaves import Leaves as Leaves
    from .leaves_param import LeavesParam as LeavesParam
    from .rows import Rows as Rows
    from .shelf import Shelf as Shelf
    from .twig import Twig as Twig
    from .twig_param import TwigParam as TwigParam
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Box": "box",
            "Columns": "columns",
            "Flower": "flower",
            "FlowerParam": "flower_param",
            "Leaf": "leaf",
            "LeafAddLeafParams": "leaf_add_leaf_params",
            "LeafParam": "leaf_param",
            "Leaves": "leaves",
            "LeavesParam": "leaves_param",
            "Rows": "rows",
            "Shelf": "shelf",
            "Twig": "twig",
            "TwigParam": "twig_param",
        },
    )
