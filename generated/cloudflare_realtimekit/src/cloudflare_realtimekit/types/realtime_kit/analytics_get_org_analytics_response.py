from ..._models import BaseModel


class DataRecordingStatsDayStat(BaseModel):
    day: str | None = None

    total_recording_minutes: int | None = None
    """Minutes recorded on the day."""

    total_recordings: int | None = None
    """Recordings made on the day."""


class DataSessionStatsDayStat(BaseModel):
    day: str | None = None

    total_session_minutes: float | None = None
    """Minutes of sessions on the day."""

    total_sessions: int | None = None
    """Sessions held on the day."""


class DataRecordingStats(BaseModel):
    """Figures on the app's recordings in the period."""

    day_stats: list[DataRecordingStatsDayStat] | None = None
    """Figures on recordings, day by day."""

    recording_count: int | None = None
    """Recordings made in the whole period."""

    recording_minutes_consumed: float | None = None
    """Minutes recorded in the whole period."""


class DataSessionStats(BaseModel):
    """Figures on the app's sessions in the period."""

    day_stats: list[DataSessionStatsDayStat] | None = None
    """Figures on sessions, day by day."""

    sessions_count: int | None = None
    """Sessions held in the whole period."""

    sessions_minutes_consumed: float | None = None
    """Minutes of sessions in the whole period."""


class Data(BaseModel):
    recording_stats: DataRecordingStats | None = None
    """Figures on the app's recordings in the period."""

    session_stats: DataSessionStats | None = None
    """Figures on the app's sessions in the period."""


class AnalyticsGetOrgAnalyticsResponse(BaseModel):
    data: Data | None = None

    success: bool | None = None
