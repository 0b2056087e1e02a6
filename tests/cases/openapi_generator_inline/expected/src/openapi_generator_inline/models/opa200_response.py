from __future__ import annotations

from openapi_generator_inline._openapi_generator import models as _base

from .opa200_response_general import Opa200ResponseGeneral
from .opa200_response_tags_inner import Opa200ResponseTagsInner


class Opa200Response(_base.Model):
    """The schema `opa_200_response`."""

    general: Opa200ResponseGeneral | None = None

    tags: list[Opa200ResponseTagsInner] | None = None
