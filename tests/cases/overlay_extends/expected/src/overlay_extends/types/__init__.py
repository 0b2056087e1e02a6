"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .pet import Pet as Pet
    from .toy import Toy as Toy
    from .toy_list_toys_response import ToyListToysResponse as ToyListToysResponse
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__, {"Pet": "pet", "Toy": "toy", "ToyListToysResponse": "toy_list_toys_response"}
    )
