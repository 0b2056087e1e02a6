"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .leg import Leg as Leg
    from .leg_param import LegParam as LegParam
    from .position import Position as Position
    from .route import Route as Route
    from .route_create_params import RouteCreateParams as RouteCreateParams
    from .stop import Stop as Stop
    from .stop_param import StopParam as StopParam
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Leg": "leg",
            "LegParam": "leg_param",
            "Position": "position",
            "Route": "route",
            "RouteCreateParams": "route_create_params",
            "Stop": "stop",
            "StopParam": "stop_param",
        },
    )
