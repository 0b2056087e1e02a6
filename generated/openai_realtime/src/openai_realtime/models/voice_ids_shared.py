from __future__ import annotations

from typing import Annotated

from openai_realtime._openapi_generator import models as _base


class VoiceIdsShared(_base.AnyOf):
    """A voice, by its name. Names other than those listed are accepted too."""

    actual_instance: (
        str
        | Annotated[
            str,
            _base.Allowed(
                ("alloy", "ash", "ballad", "coral", "echo", "fable", "onyx", "nova", "sage", "shimmer", "verse")
            ),
        ]
    )
    any_of_schemas = frozenset({"str"})
