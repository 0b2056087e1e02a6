"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .failed import Failed as Failed
    from .image import Image as Image
    from .image_draw_params import ImageDrawParams as ImageDrawParams
    from .image_event import ImageEvent as ImageEvent
    from .painted import Painted as Painted
    from .song import Song as Song
    from .song_event import SongEvent as SongEvent
    from .song_sing_params import SongSingParams as SongSingParams
    from .sung import Sung as Sung
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Failed": "failed",
            "Image": "image",
            "ImageDrawParams": "image_draw_params",
            "ImageEvent": "image_event",
            "Painted": "painted",
            "Song": "song",
            "SongEvent": "song_event",
            "SongSingParams": "song_sing_params",
            "Sung": "sung",
        },
    )
