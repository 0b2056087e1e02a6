from __future__ import annotations

from gabber_internal._openapi_generator import models as _base

from .attach_livekit_room200_response_config_general import AttachLivekitRoom200ResponseConfigGeneral
from .attach_livekit_room200_response_config_generative import AttachLivekitRoom200ResponseConfigGenerative
from .attach_livekit_room200_response_config_input import AttachLivekitRoom200ResponseConfigInput
from .attach_livekit_room200_response_config_output import AttachLivekitRoom200ResponseConfigOutput


class AttachLivekitRoom200ResponseConfig(_base.Model):
    """Configuration of the session."""

    general: AttachLivekitRoom200ResponseConfigGeneral
    """General settings of a session."""

    generative: AttachLivekitRoom200ResponseConfigGenerative
    """Generative settings of a session, with the things they refer to in full."""

    input: AttachLivekitRoom200ResponseConfigInput
    """Settings for what a session takes in."""

    output: AttachLivekitRoom200ResponseConfigOutput
    """Settings for what a session gives out."""
