from __future__ import annotations

from gabber._openapi_generator import models as _base

from .realtime_session_general_config import RealtimeSessionGeneralConfig
from .realtime_session_generative_config_create import RealtimeSessionGenerativeConfigCreate
from .realtime_session_input_config import RealtimeSessionInputConfig
from .realtime_session_output_config import RealtimeSessionOutputConfig


class RealtimeSessionConfigCreate(_base.Model):
    """Configuration to start a session with."""

    general: RealtimeSessionGeneralConfig
    """General settings."""

    generative: RealtimeSessionGenerativeConfigCreate
    """Settings of the generative part."""

    input: RealtimeSessionInputConfig
    """Settings of the input."""

    output: RealtimeSessionOutputConfig
    """Settings of the output."""
