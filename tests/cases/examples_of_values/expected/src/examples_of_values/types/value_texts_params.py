from __future__ import annotations

import datetime as datetime_
from datetime import datetime
from typing import Annotated, Required, TypedDict

from pydantic import Field


class ValueTextsParams(TypedDict, total=False):
    id: Required[str]

    account_id: Required[str]

    byte: Required[str | bytes]

    code: Required[str]

    country: Required[str]

    cut: Required[str]

    date: Required[str | datetime_.date]

    email: Required[str]

    host: Required[str]

    ip: Required[str]

    ip6: Required[str]

    label: Required[str]

    moment: Required[str | datetime]

    padded: Required[str]

    parts: Required[list[str]]

    time: Required[str | datetime_.time]

    title: Required[str]

    url: Required[str]

    uuid: Required[str]

    website_url: Required[Annotated[str | None, Field(alias="websiteUrl")]]
