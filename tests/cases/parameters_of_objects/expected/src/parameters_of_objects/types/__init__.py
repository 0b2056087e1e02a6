"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .release import Release as Release
    from .release_get_release_params import ReleaseGetReleaseParams as ReleaseGetReleaseParams
    from .release_param import ReleaseParam as ReleaseParam
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Release": "release",
            "ReleaseGetReleaseParams": "release_get_release_params",
            "ReleaseParam": "release_param",
        },
    )
