from extensions_openapi_generator._openapi_generator import models as _base


class Level(_base.IntegerEnum):
    """How bad it is.

    Values:

    * `0` (`CALM`): Stay.
    * `1` (`STORMY`): Leave.
    """

    CALM = 0
    STORMY = 1
