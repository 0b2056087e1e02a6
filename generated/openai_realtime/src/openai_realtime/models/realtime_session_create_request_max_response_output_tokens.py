from __future__ import annotations

from typing import Annotated

from openai_realtime._openapi_generator import models as _base


class RealtimeSessionCreateRequestMaxResponseOutputTokens(_base.OneOf):
    """The schema `RealtimeSessionCreateRequest_max_response_output_tokens`."""

    actual_instance: int | Annotated[str, _base.Allowed(("inf",))]
    one_of_schemas = frozenset({"int", "str"})
