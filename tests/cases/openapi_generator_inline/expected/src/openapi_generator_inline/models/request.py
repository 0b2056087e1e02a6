from __future__ import annotations

import builtins
from typing import Any

from openapi_generator_inline._openapi_generator import models as _base

from .dog import Dog
from .names_inner import NamesInner
from .opa200_response_general import Opa200ResponseGeneral
from .person_owner import PersonOwner
from .request_list_inner_inner import RequestListInnerInner
from .request_map_value import RequestMapValue
from .request_other import RequestOther


class Request(_base.Model):
    """The schema `Request`."""

    dog: Dog | None = None

    free: dict[str, Any] | None = None

    general: Opa200ResponseGeneral | None = None

    list: builtins.list[builtins.list[RequestListInnerInner]] | None = None

    map: dict[str, RequestMapValue] | None = None

    names: builtins.list[NamesInner] | None = None

    other: RequestOther | None = None

    titled: PersonOwner | None = None
    """Person Owner."""
