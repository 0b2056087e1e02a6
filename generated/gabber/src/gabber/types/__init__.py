"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .attach_human_request import AttachHumanRequest as AttachHumanRequest
    from .bad_request import BadRequest as BadRequest
    from .context import Context as Context
    from .context_message import ContextMessage as ContextMessage
    from .context_message_content import ContextMessageContent as ContextMessageContent
    from .context_message_content_text import ContextMessageContentText as ContextMessageContentText
    from .context_message_tool_call import ContextMessageToolCall as ContextMessageToolCall
    from .context_message_tool_call_function import ContextMessageToolCallFunction as ContextMessageToolCallFunction
    from .internal_error import InternalError as InternalError
    from .llm import LLM as LLM
    from .persona import Persona as Persona
    from .realtime_attach_human_params import RealtimeAttachHumanParams as RealtimeAttachHumanParams
    from .realtime_dtmf_params import RealtimeDtmfParams as RealtimeDtmfParams
    from .realtime_end_realtime_session_params import (
        RealtimeEndRealtimeSessionParams as RealtimeEndRealtimeSessionParams,
    )
    from .realtime_get_realtime_session_messages_params import (
        RealtimeGetRealtimeSessionMessagesParams as RealtimeGetRealtimeSessionMessagesParams,
    )
    from .realtime_get_realtime_session_messages_response import (
        RealtimeGetRealtimeSessionMessagesResponse as RealtimeGetRealtimeSessionMessagesResponse,
    )
    from .realtime_get_realtime_session_params import (
        RealtimeGetRealtimeSessionParams as RealtimeGetRealtimeSessionParams,
    )
    from .realtime_get_realtime_session_timeline_params import (
        RealtimeGetRealtimeSessionTimelineParams as RealtimeGetRealtimeSessionTimelineParams,
    )
    from .realtime_get_realtime_session_timeline_response import (
        RealtimeGetRealtimeSessionTimelineResponse as RealtimeGetRealtimeSessionTimelineResponse,
    )
    from .realtime_initiate_outbound_call_params import (
        RealtimeInitiateOutboundCallParams as RealtimeInitiateOutboundCallParams,
    )
    from .realtime_list_realtime_sessions_params import (
        RealtimeListRealtimeSessionsParams as RealtimeListRealtimeSessionsParams,
    )
    from .realtime_list_realtime_sessions_response import (
        RealtimeListRealtimeSessionsResponse as RealtimeListRealtimeSessionsResponse,
    )
    from .realtime_session import RealtimeSession as RealtimeSession
    from .realtime_session_config import RealtimeSessionConfig as RealtimeSessionConfig
    from .realtime_session_config_create import RealtimeSessionConfigCreate as RealtimeSessionConfigCreate
    from .realtime_session_config_create_param import (
        RealtimeSessionConfigCreateParam as RealtimeSessionConfigCreateParam,
    )
    from .realtime_session_config_update import RealtimeSessionConfigUpdate as RealtimeSessionConfigUpdate
    from .realtime_session_connection_details import (
        RealtimeSessionConnectionDetails as RealtimeSessionConnectionDetails,
    )
    from .realtime_session_data import RealtimeSessionData as RealtimeSessionData
    from .realtime_session_dtmf_digit import RealtimeSessionDTMFDigit as RealtimeSessionDTMFDigit
    from .realtime_session_dtmf_digit_param import RealtimeSessionDTMFDigitParam as RealtimeSessionDTMFDigitParam
    from .realtime_session_dtmf_request import RealtimeSessionDTMFRequest as RealtimeSessionDTMFRequest
    from .realtime_session_general_config import RealtimeSessionGeneralConfig as RealtimeSessionGeneralConfig
    from .realtime_session_general_config_param import (
        RealtimeSessionGeneralConfigParam as RealtimeSessionGeneralConfigParam,
    )
    from .realtime_session_generative_config import RealtimeSessionGenerativeConfig as RealtimeSessionGenerativeConfig
    from .realtime_session_generative_config_create import (
        RealtimeSessionGenerativeConfigCreate as RealtimeSessionGenerativeConfigCreate,
    )
    from .realtime_session_generative_config_create_param import (
        RealtimeSessionGenerativeConfigCreateParam as RealtimeSessionGenerativeConfigCreateParam,
    )
    from .realtime_session_generative_config_update import (
        RealtimeSessionGenerativeConfigUpdate as RealtimeSessionGenerativeConfigUpdate,
    )
    from .realtime_session_generative_config_update_param import (
        RealtimeSessionGenerativeConfigUpdateParam as RealtimeSessionGenerativeConfigUpdateParam,
    )
    from .realtime_session_initiate_outbound_call_request import (
        RealtimeSessionInitiateOutboundCallRequest as RealtimeSessionInitiateOutboundCallRequest,
    )
    from .realtime_session_initiate_outbound_call_request_phone import (
        RealtimeSessionInitiateOutboundCallRequestPhone as RealtimeSessionInitiateOutboundCallRequestPhone,
    )
    from .realtime_session_input_config import RealtimeSessionInputConfig as RealtimeSessionInputConfig
    from .realtime_session_input_config_param import RealtimeSessionInputConfigParam as RealtimeSessionInputConfigParam
    from .realtime_session_output_config import RealtimeSessionOutputConfig as RealtimeSessionOutputConfig
    from .realtime_session_output_config_param import (
        RealtimeSessionOutputConfigParam as RealtimeSessionOutputConfigParam,
    )
    from .realtime_session_start_response import RealtimeSessionStartResponse as RealtimeSessionStartResponse
    from .realtime_session_timeline_item import RealtimeSessionTimelineItem as RealtimeSessionTimelineItem
    from .realtime_speak_params import RealtimeSpeakParams as RealtimeSpeakParams
    from .realtime_start_realtime_session_params import (
        RealtimeStartRealtimeSessionParams as RealtimeStartRealtimeSessionParams,
    )
    from .realtime_update_realtime_session_params import (
        RealtimeUpdateRealtimeSessionParams as RealtimeUpdateRealtimeSessionParams,
    )
    from .scenario import Scenario as Scenario
    from .speak_request import SpeakRequest as SpeakRequest
    from .start_realtime_session_request import StartRealtimeSessionRequest as StartRealtimeSessionRequest
    from .tool_definition import ToolDefinition as ToolDefinition
    from .tool_definition_call_setting_destination_web_request import (
        ToolDefinitionCallSettingDestinationWebRequest as ToolDefinitionCallSettingDestinationWebRequest,
    )
    from .tool_definition_call_settings import ToolDefinitionCallSettings as ToolDefinitionCallSettings
    from .tool_definition_call_settings_destination import (
        ToolDefinitionCallSettingsDestination as ToolDefinitionCallSettingsDestination,
    )
    from .tool_definition_parameter import ToolDefinitionParameter as ToolDefinitionParameter
    from .voice import Voice as Voice
    from .voice_pricing import VoicePricing as VoicePricing
    from .voice_tag import VoiceTag as VoiceTag
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "AttachHumanRequest": "attach_human_request",
            "BadRequest": "bad_request",
            "Context": "context",
            "ContextMessage": "context_message",
            "ContextMessageContent": "context_message_content",
            "ContextMessageContentText": "context_message_content_text",
            "ContextMessageToolCall": "context_message_tool_call",
            "ContextMessageToolCallFunction": "context_message_tool_call_function",
            "InternalError": "internal_error",
            "LLM": "llm",
            "Persona": "persona",
            "RealtimeAttachHumanParams": "realtime_attach_human_params",
            "RealtimeDtmfParams": "realtime_dtmf_params",
            "RealtimeEndRealtimeSessionParams": "realtime_end_realtime_session_params",
            "RealtimeGetRealtimeSessionMessagesParams": "realtime_get_realtime_session_messages_params",
            "RealtimeGetRealtimeSessionMessagesResponse": "realtime_get_realtime_session_messages_response",
            "RealtimeGetRealtimeSessionParams": "realtime_get_realtime_session_params",
            "RealtimeGetRealtimeSessionTimelineParams": "realtime_get_realtime_session_timeline_params",
            "RealtimeGetRealtimeSessionTimelineResponse": "realtime_get_realtime_session_timeline_response",
            "RealtimeInitiateOutboundCallParams": "realtime_initiate_outbound_call_params",
            "RealtimeListRealtimeSessionsParams": "realtime_list_realtime_sessions_params",
            "RealtimeListRealtimeSessionsResponse": "realtime_list_realtime_sessions_response",
            "RealtimeSession": "realtime_session",
            "RealtimeSessionConfig": "realtime_session_config",
            "RealtimeSessionConfigCreate": "realtime_session_config_create",
            "RealtimeSessionConfigCreateParam": "realtime_session_config_create_param",
            "RealtimeSessionConfigUpdate": "realtime_session_config_update",
            "RealtimeSessionConnectionDetails": "realtime_session_connection_details",
            "RealtimeSessionData": "realtime_session_data",
            "RealtimeSessionDTMFDigit": "realtime_session_dtmf_digit",
            "RealtimeSessionDTMFDigitParam": "realtime_session_dtmf_digit_param",
            "RealtimeSessionDTMFRequest": "realtime_session_dtmf_request",
            "RealtimeSessionGeneralConfig": "realtime_session_general_config",
            "RealtimeSessionGeneralConfigParam": "realtime_session_general_config_param",
            "RealtimeSessionGenerativeConfig": "realtime_session_generative_config",
            "RealtimeSessionGenerativeConfigCreate": "realtime_session_generative_config_create",
            "RealtimeSessionGenerativeConfigCreateParam": "realtime_session_generative_config_create_param",
            "RealtimeSessionGenerativeConfigUpdate": "realtime_session_generative_config_update",
            "RealtimeSessionGenerativeConfigUpdateParam": "realtime_session_generative_config_update_param",
            "RealtimeSessionInitiateOutboundCallRequest": "realtime_session_initiate_outbound_call_request",
            "RealtimeSessionInitiateOutboundCallRequestPhone": "realtime_session_initiate_outbound_call_request_phone",
            "RealtimeSessionInputConfig": "realtime_session_input_config",
            "RealtimeSessionInputConfigParam": "realtime_session_input_config_param",
            "RealtimeSessionOutputConfig": "realtime_session_output_config",
            "RealtimeSessionOutputConfigParam": "realtime_session_output_config_param",
            "RealtimeSessionStartResponse": "realtime_session_start_response",
            "RealtimeSessionTimelineItem": "realtime_session_timeline_item",
            "RealtimeSpeakParams": "realtime_speak_params",
            "RealtimeStartRealtimeSessionParams": "realtime_start_realtime_session_params",
            "RealtimeUpdateRealtimeSessionParams": "realtime_update_realtime_session_params",
            "Scenario": "scenario",
            "SpeakRequest": "speak_request",
            "StartRealtimeSessionRequest": "start_realtime_session_request",
            "ToolDefinition": "tool_definition",
            "ToolDefinitionCallSettingDestinationWebRequest": "tool_definition_call_setting_destination_web_request",
            "ToolDefinitionCallSettings": "tool_definition_call_settings",
            "ToolDefinitionCallSettingsDestination": "tool_definition_call_settings_destination",
            "ToolDefinitionParameter": "tool_definition_parameter",
            "Voice": "voice",
            "VoicePricing": "voice_pricing",
            "VoiceTag": "voice_tag",
        },
    )
