from __future__ import annotations

from gabber_internal._openapi_generator import models as _base

from .attach_livekit_room200_response_config_generative_context_latest_messages_inner_content_inner_one_of import (
    AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerContentInnerOneOf,
)


class AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerContentInner(_base.OneOf):
    """The schema `attach_livekit_room_200_response_config_generative_context_latest_messages_inner_content_inner`."""

    actual_instance: AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerContentInnerOneOf
    one_of_schemas = frozenset(
        {"AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerContentInnerOneOf"}
    )
