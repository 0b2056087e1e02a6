"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .leaf import Leaf as Leaf
    from .leaf_model import LeafModel as LeafModel
    from .named_tree import NamedTree as NamedTree
    from .other import Other as Other
    from .tree import Tree as Tree
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {"Leaf": "leaf", "LeafModel": "leaf_model", "NamedTree": "named_tree", "Other": "other", "Tree": "tree"},
    )
