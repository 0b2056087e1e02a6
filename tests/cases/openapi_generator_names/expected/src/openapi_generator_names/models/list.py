from __future__ import annotations

import builtins
from datetime import datetime
from typing import Annotated, Any

from openapi_generator_names._openapi_generator import models as _base


class List(_base.Model):
    """The schema `list`."""

    var_2nd: Annotated[int, _base.Field(alias="2nd")]

    any: Any

    var_class: Annotated[str, _base.Field(alias="class")]

    type: Annotated[str | None, _base.Field(alias="@type")] = None

    extra: Annotated[dict[str, Any] | None, _base.Field(alias="_extra")] = None

    a_b_c: Annotated[str | None, _base.Field(alias="a.b-c")] = None

    bytes: builtins.bytes | None = None

    camel_case: Annotated[float | int | None, _base.Field(alias="camelCase")] = None

    var_copy: Annotated[str | None, _base.Field(alias="copy")] = None

    var_from: Annotated[datetime | None, _base.Field(alias="from")] = None

    var_json: Annotated[str | None, _base.Field(alias="json")] = None

    url_value: Annotated[str | None, _base.Field(alias="URLValue")] = None

    __nullable__ = frozenset({"any", "var_from"})
