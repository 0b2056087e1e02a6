from __future__ import annotations

from gabber._openapi_generator import models as _base

from .realtime_session_general_config import RealtimeSessionGeneralConfig
from .realtime_session_generative_config_update import RealtimeSessionGenerativeConfigUpdate
from .realtime_session_input_config import RealtimeSessionInputConfig
from .realtime_session_output_config import RealtimeSessionOutputConfig


class RealtimeSessionConfigUpdate(_base.Model):
    """The parts of a session's configuration to change; each may be left out."""

    general: RealtimeSessionGeneralConfig | None = None
    """General settings."""

    generative: RealtimeSessionGenerativeConfigUpdate | None = None
    """Settings of the generative part."""

    input: RealtimeSessionInputConfig | None = None
    """Settings of the input."""

    output: RealtimeSessionOutputConfig | None = None
    """Settings of the output."""
