from extensions_openapi_generator._openapi_generator import models as _base


class Sky(_base.TextEnum):
    """The schema `Sky`."""

    CLEAR = "clear"
    CLOUDY = "cloudy"
