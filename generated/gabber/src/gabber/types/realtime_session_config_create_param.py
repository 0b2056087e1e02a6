from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .realtime_session_general_config import RealtimeSessionGeneralConfig
    from .realtime_session_general_config_param import RealtimeSessionGeneralConfigParam
    from .realtime_session_generative_config_create import RealtimeSessionGenerativeConfigCreate
    from .realtime_session_generative_config_create_param import RealtimeSessionGenerativeConfigCreateParam
    from .realtime_session_input_config import RealtimeSessionInputConfig
    from .realtime_session_input_config_param import RealtimeSessionInputConfigParam
    from .realtime_session_output_config import RealtimeSessionOutputConfig
    from .realtime_session_output_config_param import RealtimeSessionOutputConfigParam


class RealtimeSessionConfigCreateParam(TypedDict, total=False):
    """Configuration to start a session with."""

    general: Required[RealtimeSessionGeneralConfig | RealtimeSessionGeneralConfigParam]
    """General settings."""

    generative: Required[RealtimeSessionGenerativeConfigCreate | RealtimeSessionGenerativeConfigCreateParam]
    """Settings of the generative part."""

    input: Required[RealtimeSessionInputConfig | RealtimeSessionInputConfigParam]
    """Settings of the input."""

    output: Required[RealtimeSessionOutputConfig | RealtimeSessionOutputConfigParam]
    """Settings of the output."""


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from .realtime_session_general_config import RealtimeSessionGeneralConfig
    from .realtime_session_general_config_param import RealtimeSessionGeneralConfigParam
    from .realtime_session_generative_config_create import RealtimeSessionGenerativeConfigCreate
    from .realtime_session_generative_config_create_param import RealtimeSessionGenerativeConfigCreateParam
    from .realtime_session_input_config import RealtimeSessionInputConfig
    from .realtime_session_input_config_param import RealtimeSessionInputConfigParam
    from .realtime_session_output_config import RealtimeSessionOutputConfig
    from .realtime_session_output_config_param import RealtimeSessionOutputConfigParam
