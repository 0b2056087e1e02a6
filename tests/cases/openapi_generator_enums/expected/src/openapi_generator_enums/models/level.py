from openapi_generator_enums._openapi_generator import models as _base


class Level(_base.IntegerEnum):
    """The schema `Level`."""

    NUMBER_0 = 0
    NUMBER_1 = 1
    NUMBER_MINUS_1 = -1
