from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._models import BaseModel
from .._unions import Discriminator, UnknownVariant


class ConfigGenerativeContextLatestMessageContentText(BaseModel):
    """A part of a message that is text."""

    type: Literal["text"]
    """Says that this is text."""

    text: str | None = None
    """The text itself."""


class ConfigGenerativeContextLatestMessageToolCallFunction(BaseModel):
    """The function called, and with what."""

    arguments: dict[str, object]
    """The arguments, as a free-form object."""

    name: str
    """Name of the function."""


ConfigGenerativeContextLatestMessageContent: TypeAlias = Annotated[
    ConfigGenerativeContextLatestMessageContentText | UnknownVariant,
    Discriminator("type", {"text": ConfigGenerativeContextLatestMessageContentText}),
]
"""One part of a message. Text is the one kind there is."""


class ConfigGenerativeContextLatestMessageToolCall(BaseModel):
    """One call of a tool, made by a message."""

    id: str
    """Id of the call."""

    function: ConfigGenerativeContextLatestMessageToolCallFunction
    """The function called, and with what."""

    type: Literal["function", "gabber_tool"] | str
    """Kind of tool called."""


class ConfigGenerativeToolDefinitionCallSettingsDestinationWebRequest(BaseModel):
    """A tool call that goes out as a web request."""

    type: Literal["web_request"]
    """Says that this is a web request."""

    url: str
    """Where the request goes."""


ConfigGenerativeToolDefinitionCallSettingsDestination: TypeAlias = Annotated[
    ConfigGenerativeToolDefinitionCallSettingsDestinationWebRequest | UnknownVariant,
    Discriminator("type", {"web_request": ConfigGenerativeToolDefinitionCallSettingsDestinationWebRequest}),
]
"""Where the call goes."""


class ConfigGenerativeToolDefinitionParameter(BaseModel):
    """One parameter of a tool."""

    description: str
    """The parameter in words."""

    name: str
    """Name of the parameter."""

    required: bool
    """Whether the parameter must be given."""

    type: Literal["string", "number", "boolean", "object", "array"] | str
    """Type of the parameter's value."""

    default: str | None = None
    """Value if none is given, as a string."""


class ConfigGenerativeContextLatestMessage(BaseModel):
    """One message of a context."""

    id: str
    """Id of the message."""

    content: list[ConfigGenerativeContextLatestMessageContent]
    """The parts that make up the message."""

    created_at: datetime
    """When the message was created."""

    role: Literal["assistant", "system", "user", "tool"] | str
    """In which role the message was made."""

    realtime_session: str | None = None
    """Realtime session the message belongs to."""

    speaking_ended_at: datetime | None = None
    """When the speaking of the message ended."""

    speaking_started_at: datetime | None = None
    """When the speaking of the message began."""

    tool_calls: list[ConfigGenerativeContextLatestMessageToolCall] | None = None
    """Tool calls the message makes."""


class ConfigGenerativeToolDefinitionCallSettings(BaseModel):
    """How the tool is called."""

    id: str
    """Id of the settings."""

    destination: ConfigGenerativeToolDefinitionCallSettingsDestination
    """Where the call goes."""


class ConfigGenerativePersonaTag(BaseModel):
    """One tag of a persona."""

    human_name: str
    """Name of the tag for people to read."""

    name: str
    """Name of the tag."""


class ConfigGenerativeVoiceOverrideTag(BaseModel):
    """One tag of a voice."""

    human_name: str
    """Name of the tag for people to read."""

    name: str
    """Name of the tag."""


class ConfigGenerativeToolDefinition(BaseModel):
    """A tool, and how it is called."""

    id: str
    """Id of the tool definition."""

    call_settings: ConfigGenerativeToolDefinitionCallSettings
    """How the tool is called."""

    description: str
    """The tool in words."""

    name: str
    """Name of the tool."""

    parameters: list[ConfigGenerativeToolDefinitionParameter]
    """Parameters of the tool."""


class ConfigGenerativeVoiceOverridePricing(BaseModel):
    """What the voice costs."""

    currency: str
    """Currency of the price."""

    price_per_second: str
    """Price of one second, as a string."""

    product_name: str
    """Name of the product that is priced."""


class ConfigGenerativeContext(BaseModel):
    """The context in use."""

    id: str
    """Id of the context."""

    created_at: datetime
    """When the context was created."""

    latest_messages: list[ConfigGenerativeContextLatestMessage]
    """The messages that came last."""

    project: str
    """Project the context belongs to."""

    human: str | None = None
    """Human the context belongs to."""


class ConfigGenerativeLlm(BaseModel):
    """The LLM in use."""

    id: str
    """Id of the LLM."""

    compliance: bool
    """Compliance flag of the LLM."""

    created_at: datetime
    """When the LLM was created."""

    description: str
    """The LLM in words."""

    name: str
    """Name of the LLM."""

    type: str
    """Kind of LLM."""

    project: str | None = None
    """Project the LLM belongs to."""


class ConfigGenerativePersona(BaseModel):
    """The persona in use."""

    id: str
    """Id of the persona."""

    created_at: datetime
    """When the persona was created."""

    description: str
    """The persona in words."""

    name: str
    """Name of the persona."""

    project: str
    """Project the persona belongs to."""

    voice: str
    """Voice of the persona."""

    gender: Literal["male", "female"] | str | None = None
    """Gender of the persona."""

    human: str | None = None
    """Human the persona belongs to."""

    image_url: str | None = None
    """Where an image of the persona is."""

    tags: list[ConfigGenerativePersonaTag] | None = None
    """Tags of the persona."""


class ConfigGenerativeScenario(BaseModel):
    """The scenario in use."""

    id: str
    """Id of the scenario."""

    created_at: datetime
    """When the scenario was created."""

    name: str
    """Name of the scenario."""

    project: str
    """Project the scenario belongs to."""

    prompt: str
    """Prompt of the scenario."""

    human: str | None = None
    """Human the scenario belongs to."""


class ConfigGenerativeVoiceOverride(BaseModel):
    """The voice used as the override."""

    id: str
    """Id of the voice."""

    created_at: datetime
    """When the voice was created."""

    language: str
    """Language of the voice."""

    name: str
    """Name of the voice."""

    pricing: ConfigGenerativeVoiceOverridePricing
    """What the voice costs."""

    tags: list[ConfigGenerativeVoiceOverrideTag]
    """Tags of the voice."""

    extra: Annotated[dict[str, object] | None, Field(alias="_extra")] = None
    """Free-form extra values."""

    cartesia_voice_id: str | None = None
    """Id of the voice at Cartesia."""

    elevenlabs_voice_id: str | None = None
    """Id of the voice at ElevenLabs."""

    embeddings: list[float] | None = None
    """Embeddings of the voice."""

    human: str | None = None
    """Human the voice belongs to."""

    model: str | None = None
    """Model of the voice."""

    preview_url: str | None = None
    """Where a preview of the voice is."""

    project: str | None = None
    """Project the voice belongs to."""

    service: str | None = None
    """Service the voice comes from."""

    voice: str | None = None


class ConfigGeneral(BaseModel):
    """General settings of a session."""

    save_messages: bool
    """Whether the messages are saved."""

    time_limit_s: int | None = None
    """Time limit of the session, by its name in seconds."""


class ConfigGenerative(BaseModel):
    """Generative settings of a session, with the things they refer to in full."""

    context: ConfigGenerativeContext
    """The context in use."""

    llm: ConfigGenerativeLlm
    """The LLM in use."""

    tool_definitions: list[ConfigGenerativeToolDefinition]
    """The tool definitions in use."""

    extra: Annotated[dict[str, object] | None, Field(alias="_extra")] = None
    """Free-form extra values."""

    persona: ConfigGenerativePersona | None = None
    """The persona in use."""

    scenario: ConfigGenerativeScenario | None = None
    """The scenario in use."""

    voice_override: ConfigGenerativeVoiceOverride | None = None
    """The voice used as the override."""


class ConfigInput(BaseModel):
    """Settings for what a session takes in."""

    interruptable: bool
    """Whether interruptions are possible."""

    parallel_listening: bool
    """Whether parallel listening is on."""


class ConfigOutput(BaseModel):
    """Settings for what a session gives out."""

    speech_synthesis_enabled: bool
    """Whether speech is synthesized."""

    stream_transcript: bool
    """Whether the transcript is streamed."""

    answer_message: str | None = None
    """Message to answer with."""


class Data(BaseModel):
    """One piece of data kept with a session."""

    type: Literal["caller_phone_number", "agent_phone_number"] | str
    """What the value is."""

    value: str
    """The value itself."""


class Config(BaseModel):
    """Configuration of the session."""

    general: ConfigGeneral
    """General settings of a session."""

    generative: ConfigGenerative
    """Generative settings of a session, with the things they refer to in full."""

    input: ConfigInput
    """Settings for what a session takes in."""

    output: ConfigOutput
    """Settings for what a session gives out."""


class RealtimeAttachLivekitRoomResponse(BaseModel):
    """A realtime session, with its state and its configuration."""

    id: str
    """Id of the session."""

    config: Config
    """Configuration of the session."""

    created_at: datetime
    """When the session was created."""

    data: list[Data]
    """Pieces of data kept with the session."""

    project: str
    """Project the session belongs to."""

    simulated: bool
    """Whether this is a simulated session."""

    state: Literal["ended", "in_progress", "not_started"] | str
    """Whether the session has yet to start, is running or is over."""

    extra: Annotated[dict[str, object] | None, Field(alias="_extra")] = None
    """Free-form extra values."""

    ended_at: datetime | None = None
    """When the session ended."""

    human: str | None = None
    """Human the session belongs to."""
