from typing import Literal, TypeAlias

VoiceIdsShared: TypeAlias = (
    str | Literal["alloy", "ash", "ballad", "coral", "echo", "fable", "onyx", "nova", "sage", "shimmer", "verse"] | str
)
"""A voice, by its name. Names other than those listed are accepted too."""
