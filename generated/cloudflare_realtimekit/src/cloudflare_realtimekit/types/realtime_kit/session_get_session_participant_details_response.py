from ..._models import BaseModel


class DataParticipantQualityStatAudioStat(BaseModel):
    concealment_events: float | None = None

    jitter: float | None = None

    packets_lost: float | None = None

    quality: float | None = None

    timestamp: str | None = None


class DataParticipantQualityStatVideoStat(BaseModel):
    frame_height: float | None = None

    frame_width: float | None = None

    frames_dropped: float | None = None

    frames_per_second: float | None = None

    jitter: float | None = None

    packets_lost: float | None = None

    quality: float | None = None

    timestamp: str | None = None


class DataParticipantPeerStatsEvent(BaseModel):
    timestamp: str | None = None

    type: str | None = None


class DataParticipantPeerStatsDeviceInfo(BaseModel):
    browser: str | None = None

    browser_version: str | None = None

    cpus: float | None = None

    engine: str | None = None

    is_mobile: bool | None = None

    memory: float | None = None

    os: str | None = None

    os_version: str | None = None

    sdk_name: str | None = None

    sdk_version: str | None = None

    user_agent: str | None = None

    webgl_support: str | None = None


class DataParticipantPeerStatsIPInformation(BaseModel):
    city: str | None = None

    country: str | None = None

    ip_location: str | None = None

    ipv4: str | None = None

    org: str | None = None

    portal: str | None = None

    region: str | None = None

    timezone: str | None = None


class DataParticipantPeerStatsPrecallNetworkInformation(BaseModel):
    backend_rtt: float | None = None

    effective_networktype: str | None = None

    fractional_loss: float | None = None

    jitter: float | None = None

    reflexive_connectivity: bool | None = None

    relay_connectivity: bool | None = None

    rtt: float | None = None

    throughtput: float | None = None

    turn_connectivity: bool | None = None


class DataParticipantQualityStat(BaseModel):
    audio_bandwidth: float | None = None

    audio_packet_loss: float | None = None

    audio_stats: list[DataParticipantQualityStatAudioStat] | None = None

    average_quality: float | None = None

    end: str | None = None

    peer_id: str | None = None

    start: str | None = None

    video_bandwidth: float | None = None

    video_packet_loss: float | None = None

    video_stats: list[DataParticipantQualityStatVideoStat] | None = None


class DataParticipantPeerStats(BaseModel):
    config: str | None = None

    device_info: DataParticipantPeerStatsDeviceInfo | None = None

    events: list[DataParticipantPeerStatsEvent] | None = None

    ip_information: DataParticipantPeerStatsIPInformation | None = None

    precall_network_information: DataParticipantPeerStatsPrecallNetworkInformation | None = None

    status: str | None = None


class DataParticipant(BaseModel):
    id: str | None = None
    """Identifies the participant; corresponds to the peerId."""

    created_at: str | None = None
    """When the participant was created."""

    custom_participant_id: str | None = None
    """The ID that the client gave when it created the participant."""

    display_name: str | None = None
    """Name the participant was shown under on joining."""

    duration: float | None = None
    """Minutes that the participant spent in the session."""

    joined_at: str | None = None
    """When the participant came in."""

    left_at: str | None = None
    """When the participant went."""

    peer_stats: DataParticipantPeerStats | None = None

    preset_name: str | None = None
    """Which preset the participant has."""

    quality_stats: list[DataParticipantQualityStat] | None = None

    updated_at: str | None = None
    """When the data of the participant was last changed."""

    user_id: str | None = None
    """The participant's user ID."""


class Data(BaseModel):
    participant: DataParticipant | None = None


class SessionGetSessionParticipantDetailsResponse(BaseModel):
    data: Data | None = None

    success: bool | None = None
