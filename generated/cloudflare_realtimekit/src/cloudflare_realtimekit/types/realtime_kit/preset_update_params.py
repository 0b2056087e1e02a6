from __future__ import annotations

from typing import Annotated, Literal, Required, TypedDict

from pydantic import Field


class PermissionsPluginsConfigUnionMember1(TypedDict, total=False):
    access_control: Literal["FULL_ACCESS", "VIEW_ONLY"]

    handles_view_only: bool


class UIDesignTokensColorsBackground(TypedDict, total=False):
    _1000: Annotated[str, Field(alias="1000")]

    _600: Annotated[str, Field(alias="600")]

    _700: Annotated[str, Field(alias="700")]

    _800: Annotated[str, Field(alias="800")]

    _900: Annotated[str, Field(alias="900")]


class UIDesignTokensColorsBrand(TypedDict, total=False):
    _300: Annotated[str, Field(alias="300")]

    _400: Annotated[str, Field(alias="400")]

    _500: Annotated[str, Field(alias="500")]

    _600: Annotated[str, Field(alias="600")]

    _700: Annotated[str, Field(alias="700")]


class ConfigMediaScreenshare(TypedDict, total=False):
    """Settings of the screens that participants share."""

    frame_rate: int
    """Frames per second of a shared screen."""

    quality: Literal["hd", "vga", "qvga"]
    """How good the picture of a shared screen is."""


class ConfigMediaVideo(TypedDict, total=False):
    """Settings of the participants' video."""

    frame_rate: int
    """Frames per second of the participants' video."""

    quality: Literal["hd", "vga", "qvga"]
    """How good the participants' video is."""


class PermissionsChatPrivate(TypedDict, total=False):
    can_receive: bool

    can_send: bool

    files: bool

    text: bool


class PermissionsChatPublic(TypedDict, total=False):
    can_send: bool
    """Whether sending messages is allowed at all."""

    files: bool
    """Whether messages may carry files."""

    text: bool
    """Whether messages may be text."""


class PermissionsMediaAudio(TypedDict, total=False):
    """What is allowed with audio."""

    can_produce: Literal["ALLOWED", "NOT_ALLOWED", "CAN_REQUEST"]
    """Whether sending audio is allowed, or has to be asked for."""


class PermissionsMediaScreenshare(TypedDict, total=False):
    """What is allowed with screen shares."""

    can_produce: Literal["ALLOWED", "NOT_ALLOWED", "CAN_REQUEST"]
    """Whether sending screen-share video is allowed, or has to be asked for."""


class PermissionsMediaVideo(TypedDict, total=False):
    """What is allowed with video."""

    can_produce: Literal["ALLOWED", "NOT_ALLOWED", "CAN_REQUEST"]
    """Whether sending video is allowed, or has to be asked for."""


class UIDesignTokensColors(TypedDict, total=False):
    background: UIDesignTokensColorsBackground

    brand: UIDesignTokensColorsBrand

    danger: str

    success: str

    text: str

    text_on_brand: str

    video_bg: str

    warning: str


class ConfigMaxVideoStreams(TypedDict, total=False):
    """How many streams a device shows at most."""

    desktop: int
    """Most video streams seen on a desktop device."""

    mobile: int
    """Most streams seen on a mobile device."""


class ConfigMedia(TypedDict, total=False):
    """Settings of the media, such as the quality of the video."""

    screenshare: ConfigMediaScreenshare
    """Settings of the screens that participants share."""

    video: ConfigMediaVideo
    """Settings of the participants' video."""


class PermissionsChat(TypedDict, total=False):
    """What is allowed in the chat."""

    private: PermissionsChatPrivate

    public: PermissionsChatPublic


class PermissionsConnectedMeetings(TypedDict, total=False):
    can_alter_connected_meetings: bool

    can_switch_connected_meetings: bool

    can_switch_to_parent_meeting: bool


class PermissionsMedia(TypedDict, total=False):
    """What is allowed with media."""

    audio: PermissionsMediaAudio
    """What is allowed with audio."""

    screenshare: PermissionsMediaScreenshare
    """What is allowed with screen shares."""

    video: PermissionsMediaVideo
    """What is allowed with video."""


class PermissionsPlugins(TypedDict, total=False):
    """What is allowed with plugins."""

    can_close: bool
    """Whether open plugins may be closed."""

    can_edit_config: bool
    """Whether the settings of plugins may be changed."""

    can_start: bool
    """Whether plugins may be opened."""

    config: str | PermissionsPluginsConfigUnionMember1


class PermissionsPolls(TypedDict, total=False):
    """What is allowed with polls."""

    can_create: bool
    """Whether making polls is allowed."""

    can_view: bool
    """Whether looking at polls is allowed."""

    can_vote: bool
    """Whether voting in polls is allowed."""


class UIDesignTokens(TypedDict, total=False):
    border_radius: Literal["rounded"]

    border_width: Literal["thin"]

    colors: UIDesignTokensColors

    logo: str
    """The logo."""

    spacing_base: float

    theme: Literal["dark"]


class Config(TypedDict, total=False):
    max_screenshare_count: int
    """How many screens may be shared at once."""

    max_video_streams: ConfigMaxVideoStreams
    """How many streams a device shows at most."""

    media: ConfigMedia
    """Settings of the media, such as the quality of the video."""

    view_type: Literal["GROUP_CALL", "WEBINAR", "AUDIO_ROOM"]
    """Kind of meeting."""


class Permissions(TypedDict, total=False):
    accept_waiting_requests: bool
    """Whether the participant may let in people who wait."""

    can_accept_production_requests: bool

    can_change_participant_permissions: bool

    can_edit_display_name: bool

    can_livestream: bool

    can_record: bool

    can_spotlight: bool

    chat: PermissionsChat
    """What is allowed in the chat."""

    connected_meetings: PermissionsConnectedMeetings

    disable_participant_audio: bool

    disable_participant_screensharing: bool

    disable_participant_video: bool

    hidden_participant: bool
    """Whether others see this participant."""

    is_recorder: bool

    kick_participant: bool

    media: PermissionsMedia
    """What is allowed with media."""

    pin_participant: bool

    plugins: PermissionsPlugins
    """What is allowed with plugins."""

    polls: PermissionsPolls
    """What is allowed with polls."""

    recorder_type: Literal["RECORDER", "LIVESTREAMER", "NONE"]
    """What kind of recording peer this is, if any."""

    show_participant_list: bool

    waiting_room_type: Literal["SKIP", "ON_PRIVILEGED_USER_ENTRY", "SKIP_ON_ACCEPT"]
    """How the waiting room works."""


class UI(TypedDict, total=False):
    config_diff: object

    design_tokens: UIDesignTokens


class PresetUpdateParams(TypedDict, total=False):
    account_id: Required[str]
    """The account."""

    app_id: Required[str]
    """The app."""

    config: Config

    name: str
    """What the preset is called."""

    permissions: Permissions

    ui: UI
