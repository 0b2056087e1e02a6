"""The types of `client.realtime_kit`: what it sends, and with `Param` or `Params` at the end what it takes."""

from ..._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import livestream_start_livestreaming_a_meeting_params as livestream_start_livestreaming_a_meeting_params
    from . import meeting_create_params as meeting_create_params
    from . import meeting_replace_meeting_by_id_params as meeting_replace_meeting_by_id_params
    from . import meeting_update_meeting_by_id_params as meeting_update_meeting_by_id_params
    from . import preset_create_params as preset_create_params
    from . import preset_update_params as preset_update_params
    from . import recording_start_recordings_params as recording_start_recordings_params
    from . import recording_start_track_recording_params as recording_start_track_recording_params
    from .active_session_create_poll_params import ActiveSessionCreatePollParams as ActiveSessionCreatePollParams
    from .active_session_create_poll_response import ActiveSessionCreatePollResponse as ActiveSessionCreatePollResponse
    from .active_session_get_active_session_params import (
        ActiveSessionGetActiveSessionParams as ActiveSessionGetActiveSessionParams,
    )
    from .active_session_get_active_session_response import (
        ActiveSessionGetActiveSessionResponse as ActiveSessionGetActiveSessionResponse,
    )
    from .active_session_kick_all_participants_params import (
        ActiveSessionKickAllParticipantsParams as ActiveSessionKickAllParticipantsParams,
    )
    from .active_session_kick_all_participants_response import (
        ActiveSessionKickAllParticipantsResponse as ActiveSessionKickAllParticipantsResponse,
    )
    from .active_session_kick_participants_params import (
        ActiveSessionKickParticipantsParams as ActiveSessionKickParticipantsParams,
    )
    from .active_session_kick_participants_response import (
        ActiveSessionKickParticipantsResponse as ActiveSessionKickParticipantsResponse,
    )
    from .analytics_get_org_analytics_params import AnalyticsGetOrgAnalyticsParams as AnalyticsGetOrgAnalyticsParams
    from .analytics_get_org_analytics_response import (
        AnalyticsGetOrgAnalyticsResponse as AnalyticsGetOrgAnalyticsResponse,
    )
    from .app_get_params import AppGetParams as AppGetParams
    from .app_get_response import AppGetResponse as AppGetResponse
    from .app_post_params import AppPostParams as AppPostParams
    from .app_post_response import AppPostResponse as AppPostResponse
    from .livestream_create_independent_livestream_params import (
        LivestreamCreateIndependentLivestreamParams as LivestreamCreateIndependentLivestreamParams,
    )
    from .livestream_create_independent_livestream_response import (
        LivestreamCreateIndependentLivestreamResponse as LivestreamCreateIndependentLivestreamResponse,
    )
    from .livestream_get_active_livestreams_for_livestream_id_params import (
        LivestreamGetActiveLivestreamsForLivestreamIDParams as LivestreamGetActiveLivestreamsForLivestreamIDParams,
    )
    from .livestream_get_active_livestreams_for_livestream_id_response import (
        LivestreamGetActiveLivestreamsForLivestreamIDResponse as LivestreamGetActiveLivestreamsForLivestreamIDResponse,
    )
    from .livestream_get_all_livestreams_params import (
        LivestreamGetAllLivestreamsParams as LivestreamGetAllLivestreamsParams,
    )
    from .livestream_get_all_livestreams_response import (
        LivestreamGetAllLivestreamsResponse as LivestreamGetAllLivestreamsResponse,
    )
    from .livestream_get_livestream_analytics_complete_params import (
        LivestreamGetLivestreamAnalyticsCompleteParams as LivestreamGetLivestreamAnalyticsCompleteParams,
    )
    from .livestream_get_livestream_analytics_complete_response import (
        LivestreamGetLivestreamAnalyticsCompleteResponse as LivestreamGetLivestreamAnalyticsCompleteResponse,
    )
    from .livestream_get_livestream_session_details_for_session_id_params import (
        LivestreamGetLivestreamSessionDetailsForSessionIDParams as LivestreamGetLivestreamSessionDetailsForSessionIDParams,
    )
    from .livestream_get_livestream_session_details_for_session_id_response import (
        LivestreamGetLivestreamSessionDetailsForSessionIDResponse as LivestreamGetLivestreamSessionDetailsForSessionIDResponse,
    )
    from .livestream_get_livestream_session_for_livestream_id_params import (
        LivestreamGetLivestreamSessionForLivestreamIDParams as LivestreamGetLivestreamSessionForLivestreamIDParams,
    )
    from .livestream_get_livestream_session_for_livestream_id_response import (
        LivestreamGetLivestreamSessionForLivestreamIDResponse as LivestreamGetLivestreamSessionForLivestreamIDResponse,
    )
    from .livestream_get_meeting_active_livestreams_params import (
        LivestreamGetMeetingActiveLivestreamsParams as LivestreamGetMeetingActiveLivestreamsParams,
    )
    from .livestream_get_meeting_active_livestreams_response import (
        LivestreamGetMeetingActiveLivestreamsResponse as LivestreamGetMeetingActiveLivestreamsResponse,
    )
    from .livestream_get_org_analytics_params import LivestreamGetOrgAnalyticsParams as LivestreamGetOrgAnalyticsParams
    from .livestream_get_org_analytics_response import (
        LivestreamGetOrgAnalyticsResponse as LivestreamGetOrgAnalyticsResponse,
    )
    from .livestream_start_livestreaming_a_meeting_params import (
        LivestreamStartLivestreamingAMeetingParams as LivestreamStartLivestreamingAMeetingParams,
    )
    from .livestream_start_livestreaming_a_meeting_response import (
        LivestreamStartLivestreamingAMeetingResponse as LivestreamStartLivestreamingAMeetingResponse,
    )
    from .livestream_stop_livestreaming_a_meeting_params import (
        LivestreamStopLivestreamingAMeetingParams as LivestreamStopLivestreamingAMeetingParams,
    )
    from .livestream_stop_livestreaming_a_meeting_response import (
        LivestreamStopLivestreamingAMeetingResponse as LivestreamStopLivestreamingAMeetingResponse,
    )
    from .meeting_add_participant_params import MeetingAddParticipantParams as MeetingAddParticipantParams
    from .meeting_add_participant_response import MeetingAddParticipantResponse as MeetingAddParticipantResponse
    from .meeting_create_params import MeetingCreateParams as MeetingCreateParams
    from .meeting_create_response import MeetingCreateResponse as MeetingCreateResponse
    from .meeting_delete_meeting_participant_params import (
        MeetingDeleteMeetingParticipantParams as MeetingDeleteMeetingParticipantParams,
    )
    from .meeting_delete_meeting_participant_response import (
        MeetingDeleteMeetingParticipantResponse as MeetingDeleteMeetingParticipantResponse,
    )
    from .meeting_edit_participant_params import MeetingEditParticipantParams as MeetingEditParticipantParams
    from .meeting_edit_participant_response import MeetingEditParticipantResponse as MeetingEditParticipantResponse
    from .meeting_get_meeting_by_id_params import MeetingGetMeetingByIDParams as MeetingGetMeetingByIDParams
    from .meeting_get_meeting_by_id_response import MeetingGetMeetingByIDResponse as MeetingGetMeetingByIDResponse
    from .meeting_get_meeting_participant_params import (
        MeetingGetMeetingParticipantParams as MeetingGetMeetingParticipantParams,
    )
    from .meeting_get_meeting_participant_response import (
        MeetingGetMeetingParticipantResponse as MeetingGetMeetingParticipantResponse,
    )
    from .meeting_get_meeting_participants_params import (
        MeetingGetMeetingParticipantsParams as MeetingGetMeetingParticipantsParams,
    )
    from .meeting_get_meeting_participants_response import (
        MeetingGetMeetingParticipantsResponse as MeetingGetMeetingParticipantsResponse,
    )
    from .meeting_get_params import MeetingGetParams as MeetingGetParams
    from .meeting_get_response import MeetingGetResponse as MeetingGetResponse
    from .meeting_refresh_participant_token_params import (
        MeetingRefreshParticipantTokenParams as MeetingRefreshParticipantTokenParams,
    )
    from .meeting_refresh_participant_token_response import (
        MeetingRefreshParticipantTokenResponse as MeetingRefreshParticipantTokenResponse,
    )
    from .meeting_replace_meeting_by_id_params import MeetingReplaceMeetingByIDParams as MeetingReplaceMeetingByIDParams
    from .meeting_replace_meeting_by_id_response import (
        MeetingReplaceMeetingByIDResponse as MeetingReplaceMeetingByIDResponse,
    )
    from .meeting_update_meeting_by_id_params import MeetingUpdateMeetingByIDParams as MeetingUpdateMeetingByIDParams
    from .meeting_update_meeting_by_id_response import (
        MeetingUpdateMeetingByIDResponse as MeetingUpdateMeetingByIDResponse,
    )
    from .preset_create_params import PresetCreateParams as PresetCreateParams
    from .preset_create_response import PresetCreateResponse as PresetCreateResponse
    from .preset_delete_params import PresetDeleteParams as PresetDeleteParams
    from .preset_delete_response import PresetDeleteResponse as PresetDeleteResponse
    from .preset_get_params import PresetGetParams as PresetGetParams
    from .preset_get_preset_by_id_params import PresetGetPresetByIDParams as PresetGetPresetByIDParams
    from .preset_get_preset_by_id_response import PresetGetPresetByIDResponse as PresetGetPresetByIDResponse
    from .preset_get_response import PresetGetResponse as PresetGetResponse
    from .preset_update_params import PresetUpdateParams as PresetUpdateParams
    from .preset_update_response import PresetUpdateResponse as PresetUpdateResponse
    from .recording_get_active_recordings_params import (
        RecordingGetActiveRecordingsParams as RecordingGetActiveRecordingsParams,
    )
    from .recording_get_active_recordings_response import (
        RecordingGetActiveRecordingsResponse as RecordingGetActiveRecordingsResponse,
    )
    from .recording_get_one_recording_params import RecordingGetOneRecordingParams as RecordingGetOneRecordingParams
    from .recording_get_one_recording_response import (
        RecordingGetOneRecordingResponse as RecordingGetOneRecordingResponse,
    )
    from .recording_get_recordings_params import RecordingGetRecordingsParams as RecordingGetRecordingsParams
    from .recording_get_recordings_response import RecordingGetRecordingsResponse as RecordingGetRecordingsResponse
    from .recording_pause_resume_stop_recording_params import (
        RecordingPauseResumeStopRecordingParams as RecordingPauseResumeStopRecordingParams,
    )
    from .recording_pause_resume_stop_recording_response import (
        RecordingPauseResumeStopRecordingResponse as RecordingPauseResumeStopRecordingResponse,
    )
    from .recording_start_recordings_params import RecordingStartRecordingsParams as RecordingStartRecordingsParams
    from .recording_start_recordings_response import (
        RecordingStartRecordingsResponse as RecordingStartRecordingsResponse,
    )
    from .recording_start_track_recording_params import (
        RecordingStartTrackRecordingParams as RecordingStartTrackRecordingParams,
    )
    from .session_generate_summary_of_transcripts_params import (
        SessionGenerateSummaryOfTranscriptsParams as SessionGenerateSummaryOfTranscriptsParams,
    )
    from .session_get_participant_data_from_peer_id_params import (
        SessionGetParticipantDataFromPeerIDParams as SessionGetParticipantDataFromPeerIDParams,
    )
    from .session_get_participant_data_from_peer_id_response import (
        SessionGetParticipantDataFromPeerIDResponse as SessionGetParticipantDataFromPeerIDResponse,
    )
    from .session_get_session_chat_params import SessionGetSessionChatParams as SessionGetSessionChatParams
    from .session_get_session_chat_response import SessionGetSessionChatResponse as SessionGetSessionChatResponse
    from .session_get_session_details_params import SessionGetSessionDetailsParams as SessionGetSessionDetailsParams
    from .session_get_session_details_response import (
        SessionGetSessionDetailsResponse as SessionGetSessionDetailsResponse,
    )
    from .session_get_session_participant_details_params import (
        SessionGetSessionParticipantDetailsParams as SessionGetSessionParticipantDetailsParams,
    )
    from .session_get_session_participant_details_response import (
        SessionGetSessionParticipantDetailsResponse as SessionGetSessionParticipantDetailsResponse,
    )
    from .session_get_session_participants_params import (
        SessionGetSessionParticipantsParams as SessionGetSessionParticipantsParams,
    )
    from .session_get_session_participants_response import (
        SessionGetSessionParticipantsResponse as SessionGetSessionParticipantsResponse,
    )
    from .session_get_session_summary_params import SessionGetSessionSummaryParams as SessionGetSessionSummaryParams
    from .session_get_session_summary_response import (
        SessionGetSessionSummaryResponse as SessionGetSessionSummaryResponse,
    )
    from .session_get_session_transcripts_params import (
        SessionGetSessionTranscriptsParams as SessionGetSessionTranscriptsParams,
    )
    from .session_get_session_transcripts_response import (
        SessionGetSessionTranscriptsResponse as SessionGetSessionTranscriptsResponse,
    )
    from .session_get_sessions_params import SessionGetSessionsParams as SessionGetSessionsParams
    from .session_get_sessions_response import SessionGetSessionsResponse as SessionGetSessionsResponse
    from .webhook_create_webhook_params import WebhookCreateWebhookParams as WebhookCreateWebhookParams
    from .webhook_create_webhook_response import WebhookCreateWebhookResponse as WebhookCreateWebhookResponse
    from .webhook_delete_webhook_params import WebhookDeleteWebhookParams as WebhookDeleteWebhookParams
    from .webhook_delete_webhook_response import WebhookDeleteWebhookResponse as WebhookDeleteWebhookResponse
    from .webhook_edit_webhook_params import WebhookEditWebhookParams as WebhookEditWebhookParams
    from .webhook_edit_webhook_response import WebhookEditWebhookResponse as WebhookEditWebhookResponse
    from .webhook_get_webhook_by_id_params import WebhookGetWebhookByIDParams as WebhookGetWebhookByIDParams
    from .webhook_get_webhook_by_id_response import WebhookGetWebhookByIDResponse as WebhookGetWebhookByIDResponse
    from .webhook_get_webhooks_params import WebhookGetWebhooksParams as WebhookGetWebhooksParams
    from .webhook_get_webhooks_response import WebhookGetWebhooksResponse as WebhookGetWebhooksResponse
    from .webhook_replace_webhook_params import WebhookReplaceWebhookParams as WebhookReplaceWebhookParams
    from .webhook_replace_webhook_response import WebhookReplaceWebhookResponse as WebhookReplaceWebhookResponse
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "livestream_start_livestreaming_a_meeting_params": "livestream_start_livestreaming_a_meeting_params",
            "meeting_create_params": "meeting_create_params",
            "meeting_replace_meeting_by_id_params": "meeting_replace_meeting_by_id_params",
            "meeting_update_meeting_by_id_params": "meeting_update_meeting_by_id_params",
            "preset_create_params": "preset_create_params",
            "preset_update_params": "preset_update_params",
            "recording_start_recordings_params": "recording_start_recordings_params",
            "recording_start_track_recording_params": "recording_start_track_recording_params",
            "ActiveSessionCreatePollParams": "active_session_create_poll_params",
            "ActiveSessionCreatePollResponse": "active_session_create_poll_response",
            "ActiveSessionGetActiveSessionParams": "active_session_get_active_session_params",
            "ActiveSessionGetActiveSessionResponse": "active_session_get_active_session_response",
            "ActiveSessionKickAllParticipantsParams": "active_session_kick_all_participants_params",
            "ActiveSessionKickAllParticipantsResponse": "active_session_kick_all_participants_response",
            "ActiveSessionKickParticipantsParams": "active_session_kick_participants_params",
            "ActiveSessionKickParticipantsResponse": "active_session_kick_participants_response",
            "AnalyticsGetOrgAnalyticsParams": "analytics_get_org_analytics_params",
            "AnalyticsGetOrgAnalyticsResponse": "analytics_get_org_analytics_response",
            "AppGetParams": "app_get_params",
            "AppGetResponse": "app_get_response",
            "AppPostParams": "app_post_params",
            "AppPostResponse": "app_post_response",
            "LivestreamCreateIndependentLivestreamParams": "livestream_create_independent_livestream_params",
            "LivestreamCreateIndependentLivestreamResponse": "livestream_create_independent_livestream_response",
            "LivestreamGetActiveLivestreamsForLivestreamIDParams": "livestream_get_active_livestreams_for_livestream_id_params",
            "LivestreamGetActiveLivestreamsForLivestreamIDResponse": "livestream_get_active_livestreams_for_livestream_id_response",
            "LivestreamGetAllLivestreamsParams": "livestream_get_all_livestreams_params",
            "LivestreamGetAllLivestreamsResponse": "livestream_get_all_livestreams_response",
            "LivestreamGetLivestreamAnalyticsCompleteParams": "livestream_get_livestream_analytics_complete_params",
            "LivestreamGetLivestreamAnalyticsCompleteResponse": "livestream_get_livestream_analytics_complete_response",
            "LivestreamGetLivestreamSessionDetailsForSessionIDParams": "livestream_get_livestream_session_details_for_session_id_params",
            "LivestreamGetLivestreamSessionDetailsForSessionIDResponse": "livestream_get_livestream_session_details_for_session_id_response",
            "LivestreamGetLivestreamSessionForLivestreamIDParams": "livestream_get_livestream_session_for_livestream_id_params",
            "LivestreamGetLivestreamSessionForLivestreamIDResponse": "livestream_get_livestream_session_for_livestream_id_response",
            "LivestreamGetMeetingActiveLivestreamsParams": "livestream_get_meeting_active_livestreams_params",
            "LivestreamGetMeetingActiveLivestreamsResponse": "livestream_get_meeting_active_livestreams_response",
            "LivestreamGetOrgAnalyticsParams": "livestream_get_org_analytics_params",
            "LivestreamGetOrgAnalyticsResponse": "livestream_get_org_analytics_response",
            "LivestreamStartLivestreamingAMeetingParams": "livestream_start_livestreaming_a_meeting_params",
            "LivestreamStartLivestreamingAMeetingResponse": "livestream_start_livestreaming_a_meeting_response",
            "LivestreamStopLivestreamingAMeetingParams": "livestream_stop_livestreaming_a_meeting_params",
            "LivestreamStopLivestreamingAMeetingResponse": "livestream_stop_livestreaming_a_meeting_response",
            "MeetingAddParticipantParams": "meeting_add_participant_params",
            "MeetingAddParticipantResponse": "meeting_add_participant_response",
            "MeetingCreateParams": "meeting_create_params",
            "MeetingCreateResponse": "meeting_create_response",
            "MeetingDeleteMeetingParticipantParams": "meeting_delete_meeting_participant_params",
            "MeetingDeleteMeetingParticipantResponse": "meeting_delete_meeting_participant_response",
            "MeetingEditParticipantParams": "meeting_edit_participant_params",
            "MeetingEditParticipantResponse": "meeting_edit_participant_response",
            "MeetingGetMeetingByIDParams": "meeting_get_meeting_by_id_params",
            "MeetingGetMeetingByIDResponse": "meeting_get_meeting_by_id_response",
            "MeetingGetMeetingParticipantParams": "meeting_get_meeting_participant_params",
            "MeetingGetMeetingParticipantResponse": "meeting_get_meeting_participant_response",
            "MeetingGetMeetingParticipantsParams": "meeting_get_meeting_participants_params",
            "MeetingGetMeetingParticipantsResponse": "meeting_get_meeting_participants_response",
            "MeetingGetParams": "meeting_get_params",
            "MeetingGetResponse": "meeting_get_response",
            "MeetingRefreshParticipantTokenParams": "meeting_refresh_participant_token_params",
            "MeetingRefreshParticipantTokenResponse": "meeting_refresh_participant_token_response",
            "MeetingReplaceMeetingByIDParams": "meeting_replace_meeting_by_id_params",
            "MeetingReplaceMeetingByIDResponse": "meeting_replace_meeting_by_id_response",
            "MeetingUpdateMeetingByIDParams": "meeting_update_meeting_by_id_params",
            "MeetingUpdateMeetingByIDResponse": "meeting_update_meeting_by_id_response",
            "PresetCreateParams": "preset_create_params",
            "PresetCreateResponse": "preset_create_response",
            "PresetDeleteParams": "preset_delete_params",
            "PresetDeleteResponse": "preset_delete_response",
            "PresetGetParams": "preset_get_params",
            "PresetGetPresetByIDParams": "preset_get_preset_by_id_params",
            "PresetGetPresetByIDResponse": "preset_get_preset_by_id_response",
            "PresetGetResponse": "preset_get_response",
            "PresetUpdateParams": "preset_update_params",
            "PresetUpdateResponse": "preset_update_response",
            "RecordingGetActiveRecordingsParams": "recording_get_active_recordings_params",
            "RecordingGetActiveRecordingsResponse": "recording_get_active_recordings_response",
            "RecordingGetOneRecordingParams": "recording_get_one_recording_params",
            "RecordingGetOneRecordingResponse": "recording_get_one_recording_response",
            "RecordingGetRecordingsParams": "recording_get_recordings_params",
            "RecordingGetRecordingsResponse": "recording_get_recordings_response",
            "RecordingPauseResumeStopRecordingParams": "recording_pause_resume_stop_recording_params",
            "RecordingPauseResumeStopRecordingResponse": "recording_pause_resume_stop_recording_response",
            "RecordingStartRecordingsParams": "recording_start_recordings_params",
            "RecordingStartRecordingsResponse": "recording_start_recordings_response",
            "RecordingStartTrackRecordingParams": "recording_start_track_recording_params",
            "SessionGenerateSummaryOfTranscriptsParams": "session_generate_summary_of_transcripts_params",
            "SessionGetParticipantDataFromPeerIDParams": "session_get_participant_data_from_peer_id_params",
            "SessionGetParticipantDataFromPeerIDResponse": "session_get_participant_data_from_peer_id_response",
            "SessionGetSessionChatParams": "session_get_session_chat_params",
            "SessionGetSessionChatResponse": "session_get_session_chat_response",
            "SessionGetSessionDetailsParams": "session_get_session_details_params",
            "SessionGetSessionDetailsResponse": "session_get_session_details_response",
            "SessionGetSessionParticipantDetailsParams": "session_get_session_participant_details_params",
            "SessionGetSessionParticipantDetailsResponse": "session_get_session_participant_details_response",
            "SessionGetSessionParticipantsParams": "session_get_session_participants_params",
            "SessionGetSessionParticipantsResponse": "session_get_session_participants_response",
            "SessionGetSessionSummaryParams": "session_get_session_summary_params",
            "SessionGetSessionSummaryResponse": "session_get_session_summary_response",
            "SessionGetSessionTranscriptsParams": "session_get_session_transcripts_params",
            "SessionGetSessionTranscriptsResponse": "session_get_session_transcripts_response",
            "SessionGetSessionsParams": "session_get_sessions_params",
            "SessionGetSessionsResponse": "session_get_sessions_response",
            "WebhookCreateWebhookParams": "webhook_create_webhook_params",
            "WebhookCreateWebhookResponse": "webhook_create_webhook_response",
            "WebhookDeleteWebhookParams": "webhook_delete_webhook_params",
            "WebhookDeleteWebhookResponse": "webhook_delete_webhook_response",
            "WebhookEditWebhookParams": "webhook_edit_webhook_params",
            "WebhookEditWebhookResponse": "webhook_edit_webhook_response",
            "WebhookGetWebhookByIDParams": "webhook_get_webhook_by_id_params",
            "WebhookGetWebhookByIDResponse": "webhook_get_webhook_by_id_response",
            "WebhookGetWebhooksParams": "webhook_get_webhooks_params",
            "WebhookGetWebhooksResponse": "webhook_get_webhooks_response",
            "WebhookReplaceWebhookParams": "webhook_replace_webhook_params",
            "WebhookReplaceWebhookResponse": "webhook_replace_webhook_response",
        },
    )
