"""The models of the API, a module each."""

from gabber_internal._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .attach_livekit_room200_response import AttachLivekitRoom200Response as AttachLivekitRoom200Response
    from .attach_livekit_room200_response_config import (
        AttachLivekitRoom200ResponseConfig as AttachLivekitRoom200ResponseConfig,
    )
    from .attach_livekit_room200_response_config_general import (
        AttachLivekitRoom200ResponseConfigGeneral as AttachLivekitRoom200ResponseConfigGeneral,
    )
    from .attach_livekit_room200_response_config_generative import (
        AttachLivekitRoom200ResponseConfigGenerative as AttachLivekitRoom200ResponseConfigGenerative,
    )
    from .attach_livekit_room200_response_config_generative_context import (
        AttachLivekitRoom200ResponseConfigGenerativeContext as AttachLivekitRoom200ResponseConfigGenerativeContext,
    )
    from .attach_livekit_room200_response_config_generative_context_latest_messages_inner import (
        AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInner as AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInner,
    )
    from .attach_livekit_room200_response_config_generative_context_latest_messages_inner_content_inner import (
        AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerContentInner as AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerContentInner,
    )
    from .attach_livekit_room200_response_config_generative_context_latest_messages_inner_content_inner_one_of import (
        AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerContentInnerOneOf as AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerContentInnerOneOf,
    )
    from .attach_livekit_room200_response_config_generative_context_latest_messages_inner_tool_calls_inner import (
        AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerToolCallsInner as AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerToolCallsInner,
    )
    from .attach_livekit_room200_response_config_generative_context_latest_messages_inner_tool_calls_inner_function import (
        AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerToolCallsInnerFunction as AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerToolCallsInnerFunction,
    )
    from .attach_livekit_room200_response_config_generative_llm import (
        AttachLivekitRoom200ResponseConfigGenerativeLlm as AttachLivekitRoom200ResponseConfigGenerativeLlm,
    )
    from .attach_livekit_room200_response_config_generative_persona import (
        AttachLivekitRoom200ResponseConfigGenerativePersona as AttachLivekitRoom200ResponseConfigGenerativePersona,
    )
    from .attach_livekit_room200_response_config_generative_persona_tags_inner import (
        AttachLivekitRoom200ResponseConfigGenerativePersonaTagsInner as AttachLivekitRoom200ResponseConfigGenerativePersonaTagsInner,
    )
    from .attach_livekit_room200_response_config_generative_scenario import (
        AttachLivekitRoom200ResponseConfigGenerativeScenario as AttachLivekitRoom200ResponseConfigGenerativeScenario,
    )
    from .attach_livekit_room200_response_config_generative_tool_definitions_inner import (
        AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInner as AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInner,
    )
    from .attach_livekit_room200_response_config_generative_tool_definitions_inner_call_settings import (
        AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerCallSettings as AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerCallSettings,
    )
    from .attach_livekit_room200_response_config_generative_tool_definitions_inner_call_settings_destination import (
        AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerCallSettingsDestination as AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerCallSettingsDestination,
    )
    from .attach_livekit_room200_response_config_generative_tool_definitions_inner_call_settings_destination_one_of import (
        AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerCallSettingsDestinationOneOf as AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerCallSettingsDestinationOneOf,
    )
    from .attach_livekit_room200_response_config_generative_tool_definitions_inner_parameters_inner import (
        AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerParametersInner as AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerParametersInner,
    )
    from .attach_livekit_room200_response_config_generative_voice_override import (
        AttachLivekitRoom200ResponseConfigGenerativeVoiceOverride as AttachLivekitRoom200ResponseConfigGenerativeVoiceOverride,
    )
    from .attach_livekit_room200_response_config_generative_voice_override_pricing import (
        AttachLivekitRoom200ResponseConfigGenerativeVoiceOverridePricing as AttachLivekitRoom200ResponseConfigGenerativeVoiceOverridePricing,
    )
    from .attach_livekit_room200_response_config_generative_voice_override_tags_inner import (
        AttachLivekitRoom200ResponseConfigGenerativeVoiceOverrideTagsInner as AttachLivekitRoom200ResponseConfigGenerativeVoiceOverrideTagsInner,
    )
    from .attach_livekit_room200_response_config_input import (
        AttachLivekitRoom200ResponseConfigInput as AttachLivekitRoom200ResponseConfigInput,
    )
    from .attach_livekit_room200_response_config_output import (
        AttachLivekitRoom200ResponseConfigOutput as AttachLivekitRoom200ResponseConfigOutput,
    )
    from .attach_livekit_room200_response_data_inner import (
        AttachLivekitRoom200ResponseDataInner as AttachLivekitRoom200ResponseDataInner,
    )
    from .inline_object import InlineObject as InlineObject
    from .realtime_livekit_attach_request import RealtimeLivekitAttachRequest as RealtimeLivekitAttachRequest
    from .realtime_livekit_attach_request_config import (
        RealtimeLivekitAttachRequestConfig as RealtimeLivekitAttachRequestConfig,
    )
    from .realtime_livekit_attach_request_config_generative import (
        RealtimeLivekitAttachRequestConfigGenerative as RealtimeLivekitAttachRequestConfigGenerative,
    )
    from .update_realtime_session_state_request import (
        UpdateRealtimeSessionStateRequest as UpdateRealtimeSessionStateRequest,
    )
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "AttachLivekitRoom200Response": "attach_livekit_room200_response",
            "AttachLivekitRoom200ResponseConfig": "attach_livekit_room200_response_config",
            "AttachLivekitRoom200ResponseConfigGeneral": "attach_livekit_room200_response_config_general",
            "AttachLivekitRoom200ResponseConfigGenerative": "attach_livekit_room200_response_config_generative",
            "AttachLivekitRoom200ResponseConfigGenerativeContext": "attach_livekit_room200_response_config_generative_context",
            "AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInner": "attach_livekit_room200_response_config_generative_context_latest_messages_inner",
            "AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerContentInner": "attach_livekit_room200_response_config_generative_context_latest_messages_inner_content_inner",
            "AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerContentInnerOneOf": "attach_livekit_room200_response_config_generative_context_latest_messages_inner_content_inner_one_of",
            "AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerToolCallsInner": "attach_livekit_room200_response_config_generative_context_latest_messages_inner_tool_calls_inner",
            "AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerToolCallsInnerFunction": "attach_livekit_room200_response_config_generative_context_latest_messages_inner_tool_calls_inner_function",
            "AttachLivekitRoom200ResponseConfigGenerativeLlm": "attach_livekit_room200_response_config_generative_llm",
            "AttachLivekitRoom200ResponseConfigGenerativePersona": "attach_livekit_room200_response_config_generative_persona",
            "AttachLivekitRoom200ResponseConfigGenerativePersonaTagsInner": "attach_livekit_room200_response_config_generative_persona_tags_inner",
            "AttachLivekitRoom200ResponseConfigGenerativeScenario": "attach_livekit_room200_response_config_generative_scenario",
            "AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInner": "attach_livekit_room200_response_config_generative_tool_definitions_inner",
            "AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerCallSettings": "attach_livekit_room200_response_config_generative_tool_definitions_inner_call_settings",
            "AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerCallSettingsDestination": "attach_livekit_room200_response_config_generative_tool_definitions_inner_call_settings_destination",
            "AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerCallSettingsDestinationOneOf": "attach_livekit_room200_response_config_generative_tool_definitions_inner_call_settings_destination_one_of",
            "AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerParametersInner": "attach_livekit_room200_response_config_generative_tool_definitions_inner_parameters_inner",
            "AttachLivekitRoom200ResponseConfigGenerativeVoiceOverride": "attach_livekit_room200_response_config_generative_voice_override",
            "AttachLivekitRoom200ResponseConfigGenerativeVoiceOverridePricing": "attach_livekit_room200_response_config_generative_voice_override_pricing",
            "AttachLivekitRoom200ResponseConfigGenerativeVoiceOverrideTagsInner": "attach_livekit_room200_response_config_generative_voice_override_tags_inner",
            "AttachLivekitRoom200ResponseConfigInput": "attach_livekit_room200_response_config_input",
            "AttachLivekitRoom200ResponseConfigOutput": "attach_livekit_room200_response_config_output",
            "AttachLivekitRoom200ResponseDataInner": "attach_livekit_room200_response_data_inner",
            "InlineObject": "inline_object",
            "RealtimeLivekitAttachRequest": "realtime_livekit_attach_request",
            "RealtimeLivekitAttachRequestConfig": "realtime_livekit_attach_request_config",
            "RealtimeLivekitAttachRequestConfigGenerative": "realtime_livekit_attach_request_config_generative",
            "UpdateRealtimeSessionStateRequest": "update_realtime_session_state_request",
        },
    )
