"""Gabber API Reference, with the names of OpenAPI Generator's Python client."""

from gabber._lazy import lazy_exports
from gabber._version import __version__ as __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import api as api
    from . import api_client as api_client
    from . import api_response as api_response
    from . import configuration as configuration
    from . import exceptions as exceptions
    from . import models as models
    from . import rest as rest
    from .api.realtime_api import RealtimeApi as RealtimeApi
    from .api.realtime_api import SyncRealtimeApi as SyncRealtimeApi
    from .api_client import ApiClient as ApiClient
    from .api_client import SyncApiClient as SyncApiClient
    from .api_response import ApiResponse as ApiResponse
    from .configuration import Configuration as Configuration
    from .exceptions import ApiAttributeError as ApiAttributeError
    from .exceptions import ApiException as ApiException
    from .exceptions import ApiKeyError as ApiKeyError
    from .exceptions import ApiTypeError as ApiTypeError
    from .exceptions import ApiValueError as ApiValueError
    from .exceptions import OpenApiException as OpenApiException
    from .models.attach_human_request import AttachHumanRequest as AttachHumanRequest
    from .models.bad_request import BadRequest as BadRequest
    from .models.context import Context as Context
    from .models.context_message import ContextMessage as ContextMessage
    from .models.context_message_content import ContextMessageContent as ContextMessageContent
    from .models.context_message_content_text import ContextMessageContentText as ContextMessageContentText
    from .models.context_message_tool_call import ContextMessageToolCall as ContextMessageToolCall
    from .models.context_message_tool_call_function import (
        ContextMessageToolCallFunction as ContextMessageToolCallFunction,
    )
    from .models.get_realtime_session_messages200_response import (
        GetRealtimeSessionMessages200Response as GetRealtimeSessionMessages200Response,
    )
    from .models.get_realtime_session_timeline200_response import (
        GetRealtimeSessionTimeline200Response as GetRealtimeSessionTimeline200Response,
    )
    from .models.inline_object import InlineObject as InlineObject
    from .models.list_realtime_sessions200_response import (
        ListRealtimeSessions200Response as ListRealtimeSessions200Response,
    )
    from .models.llm import LLM as LLM
    from .models.persona import Persona as Persona
    from .models.persona_tags_inner import PersonaTagsInner as PersonaTagsInner
    from .models.realtime_session import RealtimeSession as RealtimeSession
    from .models.realtime_session_config import RealtimeSessionConfig as RealtimeSessionConfig
    from .models.realtime_session_config_create import RealtimeSessionConfigCreate as RealtimeSessionConfigCreate
    from .models.realtime_session_config_update import RealtimeSessionConfigUpdate as RealtimeSessionConfigUpdate
    from .models.realtime_session_connection_details import (
        RealtimeSessionConnectionDetails as RealtimeSessionConnectionDetails,
    )
    from .models.realtime_session_data import RealtimeSessionData as RealtimeSessionData
    from .models.realtime_session_dtmf_digit import RealtimeSessionDTMFDigit as RealtimeSessionDTMFDigit
    from .models.realtime_session_dtmf_request import RealtimeSessionDTMFRequest as RealtimeSessionDTMFRequest
    from .models.realtime_session_general_config import RealtimeSessionGeneralConfig as RealtimeSessionGeneralConfig
    from .models.realtime_session_generative_config import (
        RealtimeSessionGenerativeConfig as RealtimeSessionGenerativeConfig,
    )
    from .models.realtime_session_generative_config_create import (
        RealtimeSessionGenerativeConfigCreate as RealtimeSessionGenerativeConfigCreate,
    )
    from .models.realtime_session_generative_config_update import (
        RealtimeSessionGenerativeConfigUpdate as RealtimeSessionGenerativeConfigUpdate,
    )
    from .models.realtime_session_initiate_outbound_call_request import (
        RealtimeSessionInitiateOutboundCallRequest as RealtimeSessionInitiateOutboundCallRequest,
    )
    from .models.realtime_session_initiate_outbound_call_request_phone import (
        RealtimeSessionInitiateOutboundCallRequestPhone as RealtimeSessionInitiateOutboundCallRequestPhone,
    )
    from .models.realtime_session_input_config import RealtimeSessionInputConfig as RealtimeSessionInputConfig
    from .models.realtime_session_output_config import RealtimeSessionOutputConfig as RealtimeSessionOutputConfig
    from .models.realtime_session_start_response import RealtimeSessionStartResponse as RealtimeSessionStartResponse
    from .models.realtime_session_timeline_item import RealtimeSessionTimelineItem as RealtimeSessionTimelineItem
    from .models.scenario import Scenario as Scenario
    from .models.speak_request import SpeakRequest as SpeakRequest
    from .models.start_realtime_session_request import StartRealtimeSessionRequest as StartRealtimeSessionRequest
    from .models.tool_definition import ToolDefinition as ToolDefinition
    from .models.tool_definition_call_setting_destination_web_request import (
        ToolDefinitionCallSettingDestinationWebRequest as ToolDefinitionCallSettingDestinationWebRequest,
    )
    from .models.tool_definition_call_settings import ToolDefinitionCallSettings as ToolDefinitionCallSettings
    from .models.tool_definition_call_settings_destination import (
        ToolDefinitionCallSettingsDestination as ToolDefinitionCallSettingsDestination,
    )
    from .models.tool_definition_parameter import ToolDefinitionParameter as ToolDefinitionParameter
    from .models.voice import Voice as Voice
    from .models.voice_pricing import VoicePricing as VoicePricing
    from .models.voice_tag import VoiceTag as VoiceTag
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "api": "api",
            "api_client": "api_client",
            "api_response": "api_response",
            "configuration": "configuration",
            "exceptions": "exceptions",
            "models": "models",
            "rest": "rest",
            "RealtimeApi": "api.realtime_api",
            "SyncRealtimeApi": "api.realtime_api",
            "ApiClient": "api_client",
            "SyncApiClient": "api_client",
            "ApiResponse": "api_response",
            "Configuration": "configuration",
            "ApiAttributeError": "exceptions",
            "ApiException": "exceptions",
            "ApiKeyError": "exceptions",
            "ApiTypeError": "exceptions",
            "ApiValueError": "exceptions",
            "OpenApiException": "exceptions",
            "AttachHumanRequest": "models.attach_human_request",
            "BadRequest": "models.bad_request",
            "Context": "models.context",
            "ContextMessage": "models.context_message",
            "ContextMessageContent": "models.context_message_content",
            "ContextMessageContentText": "models.context_message_content_text",
            "ContextMessageToolCall": "models.context_message_tool_call",
            "ContextMessageToolCallFunction": "models.context_message_tool_call_function",
            "GetRealtimeSessionMessages200Response": "models.get_realtime_session_messages200_response",
            "GetRealtimeSessionTimeline200Response": "models.get_realtime_session_timeline200_response",
            "InlineObject": "models.inline_object",
            "ListRealtimeSessions200Response": "models.list_realtime_sessions200_response",
            "LLM": "models.llm",
            "Persona": "models.persona",
            "PersonaTagsInner": "models.persona_tags_inner",
            "RealtimeSession": "models.realtime_session",
            "RealtimeSessionConfig": "models.realtime_session_config",
            "RealtimeSessionConfigCreate": "models.realtime_session_config_create",
            "RealtimeSessionConfigUpdate": "models.realtime_session_config_update",
            "RealtimeSessionConnectionDetails": "models.realtime_session_connection_details",
            "RealtimeSessionData": "models.realtime_session_data",
            "RealtimeSessionDTMFDigit": "models.realtime_session_dtmf_digit",
            "RealtimeSessionDTMFRequest": "models.realtime_session_dtmf_request",
            "RealtimeSessionGeneralConfig": "models.realtime_session_general_config",
            "RealtimeSessionGenerativeConfig": "models.realtime_session_generative_config",
            "RealtimeSessionGenerativeConfigCreate": "models.realtime_session_generative_config_create",
            "RealtimeSessionGenerativeConfigUpdate": "models.realtime_session_generative_config_update",
            "RealtimeSessionInitiateOutboundCallRequest": "models.realtime_session_initiate_outbound_call_request",
            "RealtimeSessionInitiateOutboundCallRequestPhone": "models.realtime_session_initiate_outbound_call_request_phone",
            "RealtimeSessionInputConfig": "models.realtime_session_input_config",
            "RealtimeSessionOutputConfig": "models.realtime_session_output_config",
            "RealtimeSessionStartResponse": "models.realtime_session_start_response",
            "RealtimeSessionTimelineItem": "models.realtime_session_timeline_item",
            "Scenario": "models.scenario",
            "SpeakRequest": "models.speak_request",
            "StartRealtimeSessionRequest": "models.start_realtime_session_request",
            "ToolDefinition": "models.tool_definition",
            "ToolDefinitionCallSettingDestinationWebRequest": "models.tool_definition_call_setting_destination_web_request",
            "ToolDefinitionCallSettings": "models.tool_definition_call_settings",
            "ToolDefinitionCallSettingsDestination": "models.tool_definition_call_settings_destination",
            "ToolDefinitionParameter": "models.tool_definition_parameter",
            "Voice": "models.voice",
            "VoicePricing": "models.voice_pricing",
            "VoiceTag": "models.voice_tag",
        },
    )
