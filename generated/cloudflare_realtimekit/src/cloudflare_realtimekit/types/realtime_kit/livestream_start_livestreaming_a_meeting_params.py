from __future__ import annotations

from typing import Required, TypedDict


class VideoConfig(TypedDict, total=False):
    """Settings of the video."""

    height: int
    """Pixels from top to bottom of the video."""

    width: int
    """Pixels from side to side of the video."""


class LivestreamStartLivestreamingAMeetingParams(TypedDict, total=False):
    account_id: Required[str]
    """The account."""

    app_id: Required[str]
    """The app."""

    name: str | None
    """What the livestream is to be called."""

    video_config: VideoConfig
    """Settings of the video."""
