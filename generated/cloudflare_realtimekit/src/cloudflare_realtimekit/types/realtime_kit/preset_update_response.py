from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from ..._models import BaseModel


class DataUIDesignTokensColorsBackground(BaseModel):
    api_1000: Annotated[str, Field(alias="1000")]

    api_600: Annotated[str, Field(alias="600")]

    api_700: Annotated[str, Field(alias="700")]

    api_800: Annotated[str, Field(alias="800")]

    api_900: Annotated[str, Field(alias="900")]


class DataUIDesignTokensColorsBrand(BaseModel):
    api_300: Annotated[str, Field(alias="300")]

    api_400: Annotated[str, Field(alias="400")]

    api_500: Annotated[str, Field(alias="500")]

    api_600: Annotated[str, Field(alias="600")]

    api_700: Annotated[str, Field(alias="700")]


class DataPermissionsPluginsConfigUnionMember1(BaseModel):
    access_control: Literal["FULL_ACCESS", "VIEW_ONLY"] | str

    handles_view_only: bool


class DataConfigMediaScreenshare(BaseModel):
    """Settings of the screens that participants share."""

    frame_rate: int
    """Frames per second of a shared screen."""

    quality: Literal["hd", "vga", "qvga"] | str
    """How good the picture of a shared screen is."""


class DataConfigMediaVideo(BaseModel):
    """Settings of the participants' video."""

    frame_rate: int
    """Frames per second of the participants' video."""

    quality: Literal["hd", "vga", "qvga"] | str
    """How good the participants' video is."""


class DataConfigMediaAudio(BaseModel):
    """Settings of how good the audio is."""

    enable_high_bitrate: bool | None = None
    """Whether meetings have high-quality audio."""

    enable_stereo: bool | None = None
    """Whether meetings have stereo audio."""


class DataUIDesignTokensColors(BaseModel):
    background: DataUIDesignTokensColorsBackground

    brand: DataUIDesignTokensColorsBrand

    danger: str

    success: str

    text: str

    text_on_brand: str

    video_bg: str

    warning: str


class DataPermissionsChatPrivate(BaseModel):
    can_receive: bool

    can_send: bool

    files: bool

    text: bool


class DataPermissionsChatPublic(BaseModel):
    can_send: bool
    """Whether sending messages is allowed at all."""

    files: bool
    """Whether messages may carry files."""

    text: bool
    """Whether messages may be text."""


class DataPermissionsMediaAudio(BaseModel):
    """What is allowed with audio."""

    can_produce: Literal["ALLOWED", "NOT_ALLOWED", "CAN_REQUEST"] | str
    """Whether sending audio is allowed, or has to be asked for."""


class DataPermissionsMediaScreenshare(BaseModel):
    """What is allowed with screen shares."""

    can_produce: Literal["ALLOWED", "NOT_ALLOWED", "CAN_REQUEST"] | str
    """Whether sending screen-share video is allowed, or has to be asked for."""


class DataPermissionsMediaVideo(BaseModel):
    """What is allowed with video."""

    can_produce: Literal["ALLOWED", "NOT_ALLOWED", "CAN_REQUEST"] | str
    """Whether sending video is allowed, or has to be asked for."""


DataPermissionsPluginsConfig: TypeAlias = str | DataPermissionsPluginsConfigUnionMember1


class DataConfigMaxVideoStreams(BaseModel):
    """How many streams a device shows at most."""

    desktop: int
    """Most video streams seen on a desktop device."""

    mobile: int
    """Most streams seen on a mobile device."""


class DataConfigMedia(BaseModel):
    """Settings of the media, such as the quality of the video."""

    screenshare: DataConfigMediaScreenshare
    """Settings of the screens that participants share."""

    video: DataConfigMediaVideo
    """Settings of the participants' video."""

    audio: DataConfigMediaAudio | None = None
    """Settings of how good the audio is."""


class DataUIDesignTokens(BaseModel):
    border_radius: Literal["rounded"]

    border_width: Literal["thin"]

    colors: DataUIDesignTokensColors

    spacing_base: float

    theme: Literal["dark"]


class DataPermissionsChat(BaseModel):
    """What is allowed in the chat."""

    private: DataPermissionsChatPrivate

    public: DataPermissionsChatPublic


class DataPermissionsConnectedMeetings(BaseModel):
    can_alter_connected_meetings: bool

    can_switch_connected_meetings: bool

    can_switch_to_parent_meeting: bool


class DataPermissionsMedia(BaseModel):
    """What is allowed with media."""

    audio: DataPermissionsMediaAudio
    """What is allowed with audio."""

    screenshare: DataPermissionsMediaScreenshare
    """What is allowed with screen shares."""

    video: DataPermissionsMediaVideo
    """What is allowed with video."""


class DataPermissionsPlugins(BaseModel):
    """What is allowed with plugins."""

    can_close: bool
    """Whether open plugins may be closed."""

    can_edit_config: bool
    """Whether the settings of plugins may be changed."""

    can_start: bool
    """Whether plugins may be opened."""

    config: DataPermissionsPluginsConfig


class DataPermissionsPolls(BaseModel):
    """What is allowed with polls."""

    can_create: bool
    """Whether making polls is allowed."""

    can_view: bool
    """Whether looking at polls is allowed."""

    can_vote: bool
    """Whether voting in polls is allowed."""


class DataConfig(BaseModel):
    max_screenshare_count: int
    """How many screens may be shared at once."""

    max_video_streams: DataConfigMaxVideoStreams
    """How many streams a device shows at most."""

    media: DataConfigMedia
    """Settings of the media, such as the quality of the video."""

    view_type: Literal["GROUP_CALL", "WEBINAR", "AUDIO_ROOM"] | str
    """Kind of meeting."""


class DataUI(BaseModel):
    design_tokens: DataUIDesignTokens

    config_diff: object | None = None


class DataPermissions(BaseModel):
    accept_waiting_requests: bool
    """Whether the participant may let in people who wait."""

    can_accept_production_requests: bool

    can_change_participant_permissions: bool

    can_edit_display_name: bool

    can_livestream: bool

    can_record: bool

    can_spotlight: bool

    chat: DataPermissionsChat
    """What is allowed in the chat."""

    connected_meetings: DataPermissionsConnectedMeetings

    disable_participant_audio: bool

    disable_participant_screensharing: bool

    disable_participant_video: bool

    hidden_participant: bool
    """Whether others see this participant."""

    kick_participant: bool

    media: DataPermissionsMedia
    """What is allowed with media."""

    pin_participant: bool

    plugins: DataPermissionsPlugins
    """What is allowed with plugins."""

    polls: DataPermissionsPolls
    """What is allowed with polls."""

    recorder_type: Literal["RECORDER", "LIVESTREAMER", "NONE"] | str
    """What kind of recording peer this is, if any."""

    show_participant_list: bool

    waiting_room_type: Literal["SKIP", "ON_PRIVILEGED_USER_ENTRY", "SKIP_ON_ACCEPT"] | str
    """How the waiting room works."""

    is_recorder: bool | None = None


class Data(BaseModel):
    """What the operation gives back."""

    id: str
    """Identifies the preset."""

    config: DataConfig

    name: str
    """What the preset is called."""

    ui: DataUI

    permissions: DataPermissions | None = None


class PresetUpdateResponse(BaseModel):
    data: Data
    """What the operation gives back."""

    success: bool
    """Whether the operation succeeded."""
