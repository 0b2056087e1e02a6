"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .angular import Angular as Angular
    from .cat import Cat as Cat
    from .dog import Dog as Dog
    from .image import Image as Image
    from .implicit import Implicit as Implicit
    from .message import Message as Message
    from .only import Only as Only
    from .part import Part as Part
    from .pet import Pet as Pet
    from .round import Round as Round
    from .shape import Shape as Shape
    from .text import Text as Text
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Angular": "angular",
            "Cat": "cat",
            "Dog": "dog",
            "Image": "image",
            "Implicit": "implicit",
            "Message": "message",
            "Only": "only",
            "Part": "part",
            "Pet": "pet",
            "Round": "round",
            "Shape": "shape",
            "Text": "text",
        },
    )
