"""The types of `client.items`: what it sends, and with `Param` or `Params` at the end what it takes."""

from ..._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .note_first_params import NoteFirstParams as NoteFirstParams
    from .note_list_params import NoteListParams as NoteListParams
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__, {"NoteFirstParams": "note_first_params", "NoteListParams": "note_list_params"}
    )
