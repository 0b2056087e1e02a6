from __future__ import annotations

from typing import Annotated

from openai_realtime._openapi_generator import models as _base


class RealtimeSessionInputAudioNoiseReduction(_base.Model):
    """RealtimeSessionInputAudioNoiseReduction.

    Filter for noise in the audio that comes in, applied before VAD and the model get it. It can
    make VAD and turn detection more accurate, with fewer false alarms, and help the model to hear.
    """

    type: Annotated[str, _base.Allowed(("near_field", "far_field"))] | None = None
    """Kind of microphone to filter for: `near_field` for one close to the mouth, as in headphones,
    `far_field` for one farther off, as in a laptop or a conference room.
    """
