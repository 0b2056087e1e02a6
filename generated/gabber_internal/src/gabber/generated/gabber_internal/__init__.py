"""Session API, with the names of OpenAPI Generator's Python client."""

from gabber_internal._lazy import lazy_exports
from gabber_internal._version import __version__ as __version__

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
    from .models.attach_livekit_room200_response import AttachLivekitRoom200Response as AttachLivekitRoom200Response
    from .models.attach_livekit_room200_response_config import (
        AttachLivekitRoom200ResponseConfig as AttachLivekitRoom200ResponseConfig,
    )
    from .models.attach_livekit_room200_response_config_general import (
        AttachLivekitRoom200ResponseConfigGeneral as AttachLivekitRoom200ResponseConfigGeneral,
    )
    from .models.attach_livekit_room200_response_config_generative import (
        AttachLivekitRoom200ResponseConfigGenerative as AttachLivekitRoom200ResponseConfigGenerative,
    )
    from .models.attach_livekit_room200_response_config_generative_context import (
        AttachLivekitRoom200ResponseConfigGenerativeContext as AttachLivekitRoom200ResponseConfigGenerativeContext,
    )
    from .models.attach_livekit_room200_response_config_generative_context_latest_messages_inner import (
        AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInner as AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInner,
    )
    from .models.attach_livekit_room200_response_config_generative_context_latest_messages_inner_content_inner import (
        AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerContentInner as AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerContentInner,
    )
    from .models.attach_livekit_room200_response_config_generative_context_latest_messages_inner_content_inner_one_of import (
        AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerContentInnerOneOf as AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerContentInnerOneOf,
    )
    from .models.attach_livekit_room200_response_config_generative_context_latest_messages_inner_tool_calls_inner import (
        AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerToolCallsInner as AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerToolCallsInner,
    )
    from .models.attach_livekit_room200_response_config_generative_context_latest_messages_inner_tool_calls_inner_function import (
        AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerToolCallsInnerFunction as AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerToolCallsInnerFunction,
    )
    from .models.attach_livekit_room200_response_config_generative_llm import (
        AttachLivekitRoom200ResponseConfigGenerativeLlm as AttachLivekitRoom200ResponseConfigGenerativeLlm,
    )
    from .models.attach_livekit_room200_response_config_generative_persona import (
        AttachLivekitRoom200ResponseConfigGenerativePersona as AttachLivekitRoom200ResponseConfigGenerativePersona,
    )
    from .models.attach_livekit_room200_response_config_generative_persona_tags_inner import (
        AttachLivekitRoom200ResponseConfigGenerativePersonaTagsInner as AttachLivekitRoom200ResponseConfigGenerativePersonaTagsInner,
    )
    from .models.attach_livekit_room200_response_config_generative_scenario import (
        AttachLivekitRoom200ResponseConfigGenerativeScenario as AttachLivekitRoom200ResponseConfigGenerativeScenario,
    )
    from .models.attach_livekit_room200_response_config_generative_tool_definitions_inner import (
        AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInner as AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInner,
    )
    from .models.attach_livekit_room200_response_config_generative_tool_definitions_inner_call_settings import (
        AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerCallSettings as AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerCallSettings,
    )
    from .models.attach_livekit_room200_response_config_generative_tool_definitions_inner_call_settings_destination import (
        AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerCallSettingsDestination as AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerCallSettingsDestination,
    )
    from .models.attach_livekit_room200_response_config_generative_tool_definitions_inner_call_settings_destination_one_of import (
        AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerCallSettingsDestinationOneOf as AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerCallSettingsDestinationOneOf,
    )
    from .models.attach_livekit_room200_response_config_generative_tool_definitions_inner_parameters_inner import (
        AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerParametersInner as AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerParametersInner,
    )
    from .models.attach_livekit_room200_response_config_generative_voice_override import (
        AttachLivekitRoom200ResponseConfigGenerativeVoiceOverride as AttachLivekitRoom200ResponseConfigGenerativeVoiceOverride,
    )
    from .models.attach_livekit_room200_response_config_generative_voice_override_pricing import (
        AttachLivekitRoom200ResponseConfigGenerativeVoiceOverridePricing as AttachLivekitRoom200ResponseConfigGenerativeVoiceOverridePricing,
    )
    from .models.attach_livekit_room200_response_config_generative_voice_override_tags_inner import (
        AttachLivekitRoom200ResponseConfigGenerativeVoiceOverrideTagsInner as AttachLivekitRoom200ResponseConfigGenerativeVoiceOverrideTagsInner,
    )
    from .models.attach_livekit_room200_response_config_input import (
        AttachLivekitRoom200ResponseConfigInput as AttachLivekitRoom200ResponseConfigInput,
    )
    from .models.attach_livekit_room200_response_config_output import (
        AttachLivekitRoom200ResponseConfigOutput as AttachLivekitRoom200ResponseConfigOutput,
    )
    from .models.attach_livekit_room200_response_data_inner import (
        AttachLivekitRoom200ResponseDataInner as AttachLivekitRoom200ResponseDataInner,
    )
    from .models.inline_object import InlineObject as InlineObject
    from .models.realtime_livekit_attach_request import RealtimeLivekitAttachRequest as RealtimeLivekitAttachRequest
    from .models.realtime_livekit_attach_request_config import (
        RealtimeLivekitAttachRequestConfig as RealtimeLivekitAttachRequestConfig,
    )
    from .models.realtime_livekit_attach_request_config_generative import (
        RealtimeLivekitAttachRequestConfigGenerative as RealtimeLivekitAttachRequestConfigGenerative,
    )
    from .models.update_realtime_session_state_request import (
        UpdateRealtimeSessionStateRequest as UpdateRealtimeSessionStateRequest,
    )
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
            "AttachLivekitRoom200Response": "models.attach_livekit_room200_response",
            "AttachLivekitRoom200ResponseConfig": "models.attach_livekit_room200_response_config",
            "AttachLivekitRoom200ResponseConfigGeneral": "models.attach_livekit_room200_response_config_general",
            "AttachLivekitRoom200ResponseConfigGenerative": "models.attach_livekit_room200_response_config_generative",
            "AttachLivekitRoom200ResponseConfigGenerativeContext": "models.attach_livekit_room200_response_config_generative_context",
            "AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInner": "models.attach_livekit_room200_response_config_generative_context_latest_messages_inner",
            "AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerContentInner": "models.attach_livekit_room200_response_config_generative_context_latest_messages_inner_content_inner",
            "AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerContentInnerOneOf": "models.attach_livekit_room200_response_config_generative_context_latest_messages_inner_content_inner_one_of",
            "AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerToolCallsInner": "models.attach_livekit_room200_response_config_generative_context_latest_messages_inner_tool_calls_inner",
            "AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerToolCallsInnerFunction": "models.attach_livekit_room200_response_config_generative_context_latest_messages_inner_tool_calls_inner_function",
            "AttachLivekitRoom200ResponseConfigGenerativeLlm": "models.attach_livekit_room200_response_config_generative_llm",
            "AttachLivekitRoom200ResponseConfigGenerativePersona": "models.attach_livekit_room200_response_config_generative_persona",
            "AttachLivekitRoom200ResponseConfigGenerativePersonaTagsInner": "models.attach_livekit_room200_response_config_generative_persona_tags_inner",
            "AttachLivekitRoom200ResponseConfigGenerativeScenario": "models.attach_livekit_room200_response_config_generative_scenario",
            "AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInner": "models.attach_livekit_room200_response_config_generative_tool_definitions_inner",
            "AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerCallSettings": "models.attach_livekit_room200_response_config_generative_tool_definitions_inner_call_settings",
            "AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerCallSettingsDestination": "models.attach_livekit_room200_response_config_generative_tool_definitions_inner_call_settings_destination",
            "AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerCallSettingsDestinationOneOf": "models.attach_livekit_room200_response_config_generative_tool_definitions_inner_call_settings_destination_one_of",
            "AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerParametersInner": "models.attach_livekit_room200_response_config_generative_tool_definitions_inner_parameters_inner",
            "AttachLivekitRoom200ResponseConfigGenerativeVoiceOverride": "models.attach_livekit_room200_response_config_generative_voice_override",
            "AttachLivekitRoom200ResponseConfigGenerativeVoiceOverridePricing": "models.attach_livekit_room200_response_config_generative_voice_override_pricing",
            "AttachLivekitRoom200ResponseConfigGenerativeVoiceOverrideTagsInner": "models.attach_livekit_room200_response_config_generative_voice_override_tags_inner",
            "AttachLivekitRoom200ResponseConfigInput": "models.attach_livekit_room200_response_config_input",
            "AttachLivekitRoom200ResponseConfigOutput": "models.attach_livekit_room200_response_config_output",
            "AttachLivekitRoom200ResponseDataInner": "models.attach_livekit_room200_response_data_inner",
            "InlineObject": "models.inline_object",
            "RealtimeLivekitAttachRequest": "models.realtime_livekit_attach_request",
            "RealtimeLivekitAttachRequestConfig": "models.realtime_livekit_attach_request_config",
            "RealtimeLivekitAttachRequestConfigGenerative": "models.realtime_livekit_attach_request_config_generative",
            "UpdateRealtimeSessionStateRequest": "models.update_realtime_session_state_request",
        },
    )
