from extensions_openapi_generator._openapi_generator import models as _base


class Wind(_base.TextEnum):
    """Values:

    * `"n"` (`NORTH`)
    * `"s"` (`class`)
    """

    NORTH = "n"
    S = "s"
