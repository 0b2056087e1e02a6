from __future__ import annotations

from typing import Annotated, Literal, Required, TypedDict

from pydantic import Field


class UIDesignTokensColorsBackground(TypedDict, total=False):
    _1000: Required[Annotated[str, Field(alias="1000")]]

    _600: Required[Annotated[str, Field(alias="600")]]

    _700: Required[Annotated[str, Field(alias="700")]]

    _800: Required[Annotated[str, Field(alias="800")]]

    _900: Required[Annotated[str, Field(alias="900")]]


class UIDesignTokensColorsBrand(TypedDict, total=False):
    _300: Required[Annotated[str, Field(alias="300")]]

    _400: Required[Annotated[str, Field(alias="400")]]

    _500: Required[Annotated[str, Field(alias="500")]]

    _600: Required[Annotated[str, Field(alias="600")]]

    _700: Required[Annotated[str, Field(alias="700")]]


class PermissionsPluginsConfigUnionMember1(TypedDict, total=False):
    access_control: Required[Literal["FULL_ACCESS", "VIEW_ONLY"]]

    handles_view_only: Required[bool]


class ConfigMediaScreenshare(TypedDict, total=False):
    """Settings of the screens that participants share."""

    frame_rate: Required[int]
    """Frames per second of a shared screen."""

    quality: Required[Literal["hd", "vga", "qvga"]]
    """How good the picture of a shared screen is."""


class ConfigMediaVideo(TypedDict, total=False):
    """Settings of the participants' video."""

    frame_rate: Required[int]
    """Frames per second of the participants' video."""

    quality: Required[Literal["hd", "vga", "qvga"]]
    """How good the participants' video is."""


class ConfigMediaAudio(TypedDict, total=False):
    """Settings of how good the audio is."""

    enable_high_bitrate: bool
    """Whether meetings have high-quality audio."""

    enable_stereo: bool
    """Whether meetings have stereo audio."""


class UIDesignTokensColors(TypedDict, total=False):
    background: Required[UIDesignTokensColorsBackground]

    brand: Required[UIDesignTokensColorsBrand]

    danger: Required[str]

    success: Required[str]

    text: Required[str]

    text_on_brand: Required[str]

    video_bg: Required[str]

    warning: Required[str]


class PermissionsChatPrivate(TypedDict, total=False):
    can_receive: Required[bool]

    can_send: Required[bool]

    files: Required[bool]

    text: Required[bool]


class PermissionsChatPublic(TypedDict, total=False):
    can_send: Required[bool]
    """Whether sending messages is allowed at all."""

    files: Required[bool]
    """Whether messages may carry files."""

    text: Required[bool]
    """Whether messages may be text."""


class PermissionsMediaAudio(TypedDict, total=False):
    """What is allowed with audio."""

    can_produce: Required[Literal["ALLOWED", "NOT_ALLOWED", "CAN_REQUEST"]]
    """Whether sending audio is allowed, or has to be asked for."""


class PermissionsMediaScreenshare(TypedDict, total=False):
    """What is allowed with screen shares."""

    can_produce: Required[Literal["ALLOWED", "NOT_ALLOWED", "CAN_REQUEST"]]
    """Whether sending screen-share video is allowed, or has to be asked for."""


class PermissionsMediaVideo(TypedDict, total=False):
    """What is allowed with video."""

    can_produce: Required[Literal["ALLOWED", "NOT_ALLOWED", "CAN_REQUEST"]]
    """Whether sending video is allowed, or has to be asked for."""


class ConfigMaxVideoStreams(TypedDict, total=False):
    """How many streams a device shows at most."""

    desktop: Required[int]
    """Most video streams seen on a desktop device."""

    mobile: Required[int]
    """Most streams seen on a mobile device."""


class ConfigMedia(TypedDict, total=False):
    """Settings of the media, such as the quality of the video."""

    screenshare: Required[ConfigMediaScreenshare]
    """Settings of the screens that participants share."""

    video: Required[ConfigMediaVideo]
    """Settings of the participants' video."""

    audio: ConfigMediaAudio
    """Settings of how good the audio is."""


class UIDesignTokens(TypedDict, total=False):
    border_radius: Required[Literal["rounded"]]

    border_width: Required[Literal["thin"]]

    colors: Required[UIDesignTokensColors]

    logo: Required[str]
    """The logo."""

    spacing_base: Required[float]

    theme: Required[Literal["dark"]]


class PermissionsChat(TypedDict, total=False):
    """What is allowed in the chat."""

    private: Required[PermissionsChatPrivate]

    public: Required[PermissionsChatPublic]


class PermissionsConnectedMeetings(TypedDict, total=False):
    can_alter_connected_meetings: Required[bool]

    can_switch_connected_meetings: Required[bool]

    can_switch_to_parent_meeting: Required[bool]


class PermissionsMedia(TypedDict, total=False):
    """What is allowed with media."""

    audio: Required[PermissionsMediaAudio]
    """What is allowed with audio."""

    screenshare: Required[PermissionsMediaScreenshare]
    """What is allowed with screen shares."""

    video: Required[PermissionsMediaVideo]
    """What is allowed with video."""


class PermissionsPlugins(TypedDict, total=False):
    """What is allowed with plugins."""

    can_close: Required[bool]
    """Whether open plugins may be closed."""

    can_edit_config: Required[bool]
    """Whether the settings of plugins may be changed."""

    can_start: Required[bool]
    """Whether plugins may be opened."""

    config: Required[str | PermissionsPluginsConfigUnionMember1]


class PermissionsPolls(TypedDict, total=False):
    """What is allowed with polls."""

    can_create: Required[bool]
    """Whether making polls is allowed."""

    can_view: Required[bool]
    """Whether looking at polls is allowed."""

    can_vote: Required[bool]
    """Whether voting in polls is allowed."""


class Config(TypedDict, total=False):
    max_screenshare_count: Required[int]
    """How many screens may be shared at once."""

    max_video_streams: Required[ConfigMaxVideoStreams]
    """How many streams a device shows at most."""

    media: Required[ConfigMedia]
    """Settings of the media, such as the quality of the video."""

    view_type: Required[Literal["GROUP_CALL", "WEBINAR", "AUDIO_ROOM"]]
    """Kind of meeting."""


class UI(TypedDict, total=False):
    design_tokens: Required[UIDesignTokens]

    config_diff: object


class Permissions(TypedDict, total=False):
    accept_waiting_requests: Required[bool]
    """Whether the participant may let in people who wait."""

    can_accept_production_requests: Required[bool]

    can_change_participant_permissions: Required[bool]

    can_edit_display_name: Required[bool]

    can_livestream: Required[bool]

    can_record: Required[bool]

    can_spotlight: Required[bool]

    chat: Required[PermissionsChat]
    """What is allowed in the chat."""

    connected_meetings: Required[PermissionsConnectedMeetings]

    disable_participant_audio: Required[bool]

    disable_participant_screensharing: Required[bool]

    disable_participant_video: Required[bool]

    hidden_participant: Required[bool]
    """Whether others see this participant."""

    kick_participant: Required[bool]

    media: Required[PermissionsMedia]
    """What is allowed with media."""

    pin_participant: Required[bool]

    plugins: Required[PermissionsPlugins]
    """What is allowed with plugins."""

    polls: Required[PermissionsPolls]
    """What is allowed with polls."""

    recorder_type: Required[Literal["RECORDER", "LIVESTREAMER", "NONE"]]
    """What kind of recording peer this is, if any."""

    show_participant_list: Required[bool]

    waiting_room_type: Required[Literal["SKIP", "ON_PRIVILEGED_USER_ENTRY", "SKIP_ON_ACCEPT"]]
    """How the waiting room works."""

    is_recorder: bool


class PresetCreateParams(TypedDict, total=False):
    account_id: Required[str]
    """The account."""

    config: Required[Config]

    name: Required[str]
    """What the preset is called."""

    ui: Required[UI]

    permissions: Permissions
