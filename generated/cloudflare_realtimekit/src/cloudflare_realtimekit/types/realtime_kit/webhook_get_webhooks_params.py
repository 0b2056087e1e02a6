from __future__ import annotations

from typing import Required, TypedDict


class WebhookGetWebhooksParams(TypedDict, total=False):
    account_id: Required[str]
    """The account."""
