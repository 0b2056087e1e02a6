from __future__ import annotations

from openapi_generator_inline._openapi_generator import models as _base


class Opa200ResponseTagsInner(_base.Model):
    """The schema `opa_200_response_tags_inner`."""

    name: str | None = None
