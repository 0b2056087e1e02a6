"""What the API sends by itself."""

from __future__ import annotations

from .. import types
from .._resource import AsyncResource, Resource
from .._webhooks import Webhooks


class WebhooksResource(Webhooks["types.UnwrapWebhookEvent"], Resource):
    """What the API sends by itself: `client.webhooks.unwrap` verifies and reads it."""

    @property
    def _event(self) -> object:
        return types.UnwrapWebhookEvent


class AsyncWebhooksResource(Webhooks["types.UnwrapWebhookEvent"], AsyncResource):
    """What the API sends by itself: `client.webhooks.unwrap` verifies and reads it."""

    @property
    def _event(self) -> object:
        return types.UnwrapWebhookEvent
