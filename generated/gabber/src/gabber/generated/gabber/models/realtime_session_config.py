from __future__ import annotations

from gabber._openapi_generator import models as _base

from .realtime_session_general_config import RealtimeSessionGeneralConfig
from .realtime_session_generative_config import RealtimeSessionGenerativeConfig
from .realtime_session_input_config import RealtimeSessionInputConfig
from .realtime_session_output_config import RealtimeSessionOutputConfig


class RealtimeSessionConfig(_base.Model):
    """Configuration of a session."""

    general: RealtimeSessionGeneralConfig
    """General settings."""

    generative: RealtimeSessionGenerativeConfig
    """Settings of the generative part."""

    input: RealtimeSessionInputConfig
    """Settings of the input."""

    output: RealtimeSessionOutputConfig
    """Settings of the output."""
