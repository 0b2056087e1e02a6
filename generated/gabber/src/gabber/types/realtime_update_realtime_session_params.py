from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .realtime_session_general_config import RealtimeSessionGeneralConfig
    from .realtime_session_general_config_param import RealtimeSessionGeneralConfigParam
    from .realtime_session_generative_config_update import RealtimeSessionGenerativeConfigUpdate
    from .realtime_session_generative_config_update_param import RealtimeSessionGenerativeConfigUpdateParam
    from .realtime_session_input_config import RealtimeSessionInputConfig
    from .realtime_session_input_config_param import RealtimeSessionInputConfigParam
    from .realtime_session_output_config import RealtimeSessionOutputConfig
    from .realtime_session_output_config_param import RealtimeSessionOutputConfigParam


class RealtimeUpdateRealtimeSessionParams(TypedDict, total=False):
    x_human_id: str
    """Narrows a call that authenticates with x-api-key to one particular human."""

    general: RealtimeSessionGeneralConfig | RealtimeSessionGeneralConfigParam
    """General settings."""

    generative: RealtimeSessionGenerativeConfigUpdate | RealtimeSessionGenerativeConfigUpdateParam
    """Settings of the generative part."""

    input: RealtimeSessionInputConfig | RealtimeSessionInputConfigParam
    """Settings of the input."""

    output: RealtimeSessionOutputConfig | RealtimeSessionOutputConfigParam
    """Settings of the output."""


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from .realtime_session_general_config import RealtimeSessionGeneralConfig
    from .realtime_session_general_config_param import RealtimeSessionGeneralConfigParam
    from .realtime_session_generative_config_update import RealtimeSessionGenerativeConfigUpdate
    from .realtime_session_generative_config_update_param import RealtimeSessionGenerativeConfigUpdateParam
    from .realtime_session_input_config import RealtimeSessionInputConfig
    from .realtime_session_input_config_param import RealtimeSessionInputConfigParam
    from .realtime_session_output_config import RealtimeSessionOutputConfig
    from .realtime_session_output_config_param import RealtimeSessionOutputConfigParam
