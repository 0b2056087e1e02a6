"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .flower import Flower as Flower
    from .flower_param import FlowerParam as FlowerParam
    from .json import Json as Json
    from .leaf import Leaf as Leaf
    from .leaf_param import LeafParam as LeafParam
    from .node import Node as Node
    from .node_param import NodeParam as NodeParam
    from .tree import Tree as Tree
    from .tree_param import TreeParam as TreeParam
    from .tree_plant_params import TreePlantParams as TreePlantParams
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Flower": "flower",
            "FlowerParam": "flower_param",
            "Json": "json",
            "Leaf": "leaf",
            "LeafParam": "leaf_param",
            "Node": "node",
            "NodeParam": "node_param",
            "Tree": "tree",
            "TreeParam": "tree_param",
            "TreePlantParams": "tree_plant_params",
        },
    )
