from typing import Annotated

from pydantic import Field

from ..._models import BaseModel


class DataParticipantPeerStatsEventMetadataConnectionInfoIPDetailsASN(BaseModel):
    asn: str | None = None


class DataParticipantPeerStatsEventMetadataConnectionInfoLocationCoords(BaseModel):
    latitude: float | None = None

    longitude: float | None = None


class DataParticipantPeerStatsEventMetadataConnectionInfoConnectivity(BaseModel):
    host: bool | None = None

    reflexive: bool | None = None

    relay: bool | None = None


class DataParticipantPeerStatsEventMetadataConnectionInfoIPDetails(BaseModel):
    asn: DataParticipantPeerStatsEventMetadataConnectionInfoIPDetailsASN | None = None

    city: str | None = None

    country: str | None = None

    ip: str | None = None

    loc: str | None = None

    postal: str | None = None

    region: str | None = None

    timezone: str | None = None


class DataParticipantPeerStatsEventMetadataConnectionInfoLocation(BaseModel):
    coords: DataParticipantPeerStatsEventMetadataConnectionInfoLocationCoords | None = None


class DataParticipantPeerReportMetadataCandidatePairsProducingTransport(BaseModel):
    available_outgoing_bitrate: int | None = None

    bytes_discarded_on_send: int | None = None

    bytes_received: int | None = None

    bytes_sent: int | None = None

    current_round_trip_time: float | None = None

    last_packet_received_timestamp: int | None = None

    last_packet_sent_timestamp: int | None = None

    local_candidate_address: str | None = None

    local_candidate_id: str | None = None

    local_candidate_network_type: str | None = None

    local_candidate_port: int | None = None

    local_candidate_protocol: str | None = None

    local_candidate_type: str | None = None

    nominated: bool | None = None

    packets_discarded_on_send: int | None = None

    packets_received: int | None = None

    packets_sent: int | None = None

    remote_candidate_address: str | None = None

    remote_candidate_id: str | None = None

    remote_candidate_port: int | None = None

    remote_candidate_protocol: str | None = None

    remote_candidate_type: str | None = None

    total_round_trip_time: float | None = None


class DataParticipantPeerStatsEventMetadataConnectionInfo(BaseModel):
    backend_r_t_t: float | None = None

    connectivity: DataParticipantPeerStatsEventMetadataConnectionInfoConnectivity | None = None

    effective_network_type: str | None = None

    fractional_loss: int | None = None

    ip_details: DataParticipantPeerStatsEventMetadataConnectionInfoIPDetails | None = None

    jitter: int | None = None

    location: DataParticipantPeerStatsEventMetadataConnectionInfoLocation | None = None

    r_t_t: float | None = None

    throughput: int | None = None

    turn_connectivity: bool | None = None


class DataParticipantPeerReportMetadataEvent(BaseModel):
    name: str | None = None

    timestamp: str | None = None


class DataParticipantPeerReportMetadataIPInformationASN(BaseModel):
    asn: str | None = None


class DataParticipantPeerReportMetadataPcMetadata(BaseModel):
    effective_network_type: str | None = None

    reflexive_connectivity: bool | None = None

    relay_connectivity: bool | None = None

    timestamp: str | None = None

    turn_connectivity: bool | None = None


class DataParticipantPeerReportQualityAudioProducer(BaseModel):
    bytes_sent: int | None = None

    jitter: int | None = None

    mid: str | None = None

    mos_quality: int | None = None

    packets_lost: int | None = None

    packets_sent: int | None = None

    producer_id: str | None = None

    rtt: float | None = None

    ssrc: int | None = None

    timestamp: str | None = None


class DataParticipantPeerReportQualityAudioProducerCumulativePacketLoss(BaseModel):
    api_10_or_greater_event_fraction: Annotated[int | None, Field(alias="10_or_greater_event_fraction")] = None

    api_25_or_greater_event_fraction: Annotated[int | None, Field(alias="25_or_greater_event_fraction")] = None

    api_50_or_greater_event_fraction: Annotated[int | None, Field(alias="50_or_greater_event_fraction")] = None

    api_5_or_greater_event_fraction: Annotated[int | None, Field(alias="5_or_greater_event_fraction")] = None

    avg: int | None = None


class DataParticipantPeerReportQualityAudioProducerCumulativeQualityMos(BaseModel):
    avg: int | None = None

    p50: int | None = None

    p75: int | None = None

    p90: int | None = None


class DataParticipantPeerReportQualityAudioProducerCumulativeRTT(BaseModel):
    api_100ms_or_greater_event_fraction: Annotated[float | None, Field(alias="100ms_or_greater_event_fraction")] = None

    api_250ms_or_greater_event_fraction: Annotated[float | None, Field(alias="250ms_or_greater_event_fraction")] = None

    api_500ms_or_greater_event_fraction: Annotated[float | None, Field(alias="500ms_or_greater_event_fraction")] = None

    avg: float | None = None


class DataParticipantPeerStatsEventMetadata(BaseModel):
    connection_info: DataParticipantPeerStatsEventMetadataConnectionInfo | None = None


class DataParticipantPeerReportMetadataBrowserMetadata(BaseModel):
    browser: str | None = None

    browser_version: str | None = None

    engine: str | None = None

    user_agent: str | None = None

    webgl_support: str | None = None


class DataParticipantPeerReportMetadataCandidatePairs(BaseModel):
    consuming_transport: list[object] | None = None

    producing_transport: list[DataParticipantPeerReportMetadataCandidatePairsProducingTransport] | None = None


class DataParticipantPeerReportMetadataDeviceInfo(BaseModel):
    cpus: int | None = None

    is_mobile: bool | None = None

    os: str | None = None

    os_version: str | None = None


class DataParticipantPeerReportMetadataIPInformation(BaseModel):
    asn: DataParticipantPeerReportMetadataIPInformationASN | None = None

    city: str | None = None

    country: str | None = None

    ipv4: str | None = None

    region: str | None = None

    timezone: str | None = None


class DataParticipantPeerReportQualityAudioProducerCumulative(BaseModel):
    packet_loss: DataParticipantPeerReportQualityAudioProducerCumulativePacketLoss | None = None

    quality_mos: DataParticipantPeerReportQualityAudioProducerCumulativeQualityMos | None = None

    rtt: DataParticipantPeerReportQualityAudioProducerCumulativeRTT | None = None


class DataParticipantPeerStatsEvent(BaseModel):
    metadata: DataParticipantPeerStatsEventMetadata | None = None

    timestamp: str | None = None

    type: str | None = None


class DataParticipantPeerStatsIPInformationASN(BaseModel):
    asn: str | None = None


class DataParticipantPeerReportMetadata(BaseModel):
    audio_devices_updates: list[object] | None = None

    browser_metadata: DataParticipantPeerReportMetadataBrowserMetadata | None = None

    candidate_pairs: DataParticipantPeerReportMetadataCandidatePairs | None = None

    device_info: DataParticipantPeerReportMetadataDeviceInfo | None = None

    events: list[DataParticipantPeerReportMetadataEvent] | None = None

    ip_information: DataParticipantPeerReportMetadataIPInformation | None = None

    pc_metadata: list[DataParticipantPeerReportMetadataPcMetadata] | None = None

    room_view_type: str | None = None

    sdk_name: str | None = None

    sdk_version: str | None = None

    selected_device_updates: list[object] | None = None

    speaker_devices_updates: list[object] | None = None

    video_devices_updates: list[object] | None = None


class DataParticipantPeerReportQuality(BaseModel):
    audio_consumer: list[object] | None = None

    audio_consumer_cumulative: object | None = None

    audio_producer: list[DataParticipantPeerReportQualityAudioProducer] | None = None

    audio_producer_cumulative: DataParticipantPeerReportQualityAudioProducerCumulative | None = None

    screenshare_audio_consumer: list[object] | None = None

    screenshare_audio_consumer_cumulative: object | None = None

    screenshare_audio_producer: list[object] | None = None

    screenshare_audio_producer_cumulative: object | None = None

    screenshare_video_consumer: list[object] | None = None

    screenshare_video_consumer_cumulative: object | None = None

    screenshare_video_producer: list[object] | None = None

    screenshare_video_producer_cumulative: object | None = None

    video_consumer: list[object] | None = None

    video_consumer_cumulative: object | None = None

    video_producer: list[object] | None = None

    video_producer_cumulative: object | None = None


class DataParticipantPeerStatsDeviceInfo(BaseModel):
    browser: str | None = None

    browser_version: str | None = None

    cpus: int | None = None

    engine: str | None = None

    is_mobile: bool | None = None

    os: str | None = None

    os_version: str | None = None

    sdk_name: str | None = None

    sdk_version: str | None = None

    user_agent: str | None = None

    webgl_support: str | None = None


class DataParticipantPeerStatsIPInformation(BaseModel):
    asn: DataParticipantPeerStatsIPInformationASN | None = None

    city: str | None = None

    country: str | None = None

    ip_location: str | None = None

    ipv4: str | None = None

    org: str | None = None

    region: str | None = None

    timezone: str | None = None


class DataParticipantPeerStatsPrecallNetworkInformation(BaseModel):
    backend_rtt: float | None = None

    effective_networktype: str | None = None

    fractional_loss: int | None = None

    jitter: int | None = None

    reflexive_connectivity: bool | None = None

    relay_connectivity: bool | None = None

    rtt: float | None = None

    throughput: int | None = None

    turn_connectivity: bool | None = None


class DataParticipantPeerReport(BaseModel):
    metadata: DataParticipantPeerReportMetadata | None = None

    quality: DataParticipantPeerReportQuality | None = None


class DataParticipantPeerStats(BaseModel):
    device_info: DataParticipantPeerStatsDeviceInfo | None = None

    events: list[DataParticipantPeerStatsEvent] | None = None

    ip_information: DataParticipantPeerStatsIPInformation | None = None

    precall_network_information: DataParticipantPeerStatsPrecallNetworkInformation | None = None


class DataParticipantQualityStats(BaseModel):
    audio_bandwidth: int | None = None

    audio_stats: list[object] | None = None

    average_quality: int | None = None

    end: str | None = None

    first_audio_packet_received: str | None = None

    first_video_packet_received: str | None = None

    last_audio_packet_received: str | None = None

    last_video_packet_received: str | None = None

    peer_ids: list[str] | None = None

    start: str | None = None

    total_audio_packets: int | None = None

    total_audio_packets_lost: int | None = None

    total_video_packets: int | None = None

    total_video_packets_lost: int | None = None

    video_bandwidth: int | None = None

    video_stats: list[object] | None = None


class DataParticipant(BaseModel):
    id: str | None = None

    created_at: str | None = None

    custom_participant_id: str | None = None

    display_name: str | None = None

    duration: float | None = None

    joined_at: str | None = None

    left_at: str | None = None

    peer_report: DataParticipantPeerReport | None = None

    peer_stats: DataParticipantPeerStats | None = None

    quality_stats: DataParticipantQualityStats | None = None

    role: str | None = None

    updated_at: str | None = None

    user_id: str | None = None


class Data(BaseModel):
    participant: DataParticipant | None = None


class SessionGetParticipantDataFromPeerIDResponse(BaseModel):
    data: Data | None = None

    success: bool | None = None
