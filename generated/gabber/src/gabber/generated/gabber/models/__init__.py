"""The models of the API, a module each."""

from gabber._lazy import lazy_exports

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
    from .get_realtime_session_messages200_response import (
        GetRealtimeSessionMessages200Response as GetRealtimeSessionMessages200Response,
    )
    from .get_realtime_session_timeline200_response import (
        GetRealtimeSessionTimeline200Response as GetRealtimeSessionTimeline200Response,
    )
    from .inline_object import InlineObject as InlineObject
    from .list_realtime_sessions200_response import ListRealtimeSessions200Response as ListRealtimeSessions200Response
    from .llm import LLM as LLM
    from .persona import Persona as Persona
    from .persona_tags_inner import PersonaTagsInner as PersonaTagsInner
    from .realtime_session import RealtimeSession as RealtimeSession
    from .realtime_session_config import RealtimeSessionConfig as RealtimeSessionConfig
    from .realtime_session_config_create import RealtimeSessionConfigCreate as RealtimeSessionConfigCreate
    from .realtime_session_config_update import RealtimeSessionConfigUpdate as RealtimeSessionConfigUpdate
    from .realtime_session_connection_details import (
        RealtimeSessionConnectionDetails as RealtimeSessionConnectionDetails,
    )
    from .realtime_session_data import RealtimeSessionData as RealtimeSessionData
    from .realtime_session_dtmf_digit import RealtimeSessionDTMFDigit as RealtimeSessionDTMFDigit
    from .realtime_session_dtmf_request import RealtimeSessionDTMFRequest as RealtimeSessionDTMFRequest
    from .realtime_session_general_config import RealtimeSessionGeneralConfig as RealtimeSessionGeneralConfig
    from .realtime_session_generative_config import RealtimeSessionGenerativeConfig as RealtimeSessionGenerativeConfig
    from .realtime_session_generative_config_create import (
        RealtimeSessionGenerativeConfigCreate as RealtimeSessionGenerativeConfigCreate,
    )
    from .realtime_session_generative_config_update import (
        RealtimeSessionGenerativeConfigUpdate as RealtimeSessionGenerativeConfigUpdate,
    )
    from .realtime_session_initiate_outbound_call_request import (
        RealtimeSessionInitiateOutboundCallRequest as RealtimeSessionInitiateOutboundCallRequest,
    )
    from .realtime_session_initiate_outbound_call_request_phone import (
        RealtimeSessionInitiateOutboundCallRequestPhone as RealtimeSessionInitiateOutboundCallRequestPhone,
    )
    from .realtime_session_input_config import RealtimeSessionInputConfig as RealtimeSessionInputConfig
    from .realtime_session_output_config import RealtimeSessionOutputConfig as RealtimeSessionOutputConfig
    from .realtime_session_start_response import RealtimeSessionStartResponse as RealtimeSessionStartResponse
    from .realtime_session_timeline_item import RealtimeSessionTimelineItem as RealtimeSessionTimelineItem
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
            "GetRealtimeSessionMessages200Response": "get_realtime_session_messages200_response",
            "GetRealtimeSessionTimeline200Response": "get_realtime_session_timeline200_response",
            "InlineObject": "inline_object",
            "ListRealtimeSessions200Response": "list_realtime_sessions200_response",
            "LLM": "llm",
            "Persona": "persona",
            "PersonaTagsInner": "persona_tags_inner",
            "RealtimeSession": "realtime_session",
            "RealtimeSessionConfig": "realtime_session_config",
            "RealtimeSessionConfigCreate": "realtime_session_config_create",
            "RealtimeSessionConfigUpdate": "realtime_session_config_update",
            "RealtimeSessionConnectionDetails": "realtime_session_connection_details",
            "RealtimeSessionData": "realtime_session_data",
            "RealtimeSessionDTMFDigit": "realtime_session_dtmf_digit",
            "RealtimeSessionDTMFRequest": "realtime_session_dtmf_request",
            "RealtimeSessionGeneralConfig": "realtime_session_general_config",
            "RealtimeSessionGenerativeConfig": "realtime_session_generative_config",
            "RealtimeSessionGenerativeConfigCreate": "realtime_session_generative_config_create",
            "RealtimeSessionGenerativeConfigUpdate": "realtime_session_generative_config_update",
            "RealtimeSessionInitiateOutboundCallRequest": "realtime_session_initiate_outbound_call_request",
            "RealtimeSessionInitiateOutboundCallRequestPhone": "realtime_session_initiate_outbound_call_request_phone",
            "RealtimeSessionInputConfig": "realtime_session_input_config",
            "RealtimeSessionOutputConfig": "realtime_session_output_config",
            "RealtimeSessionStartResponse": "realtime_session_start_response",
            "RealtimeSessionTimelineItem": "realtime_session_timeline_item",
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
