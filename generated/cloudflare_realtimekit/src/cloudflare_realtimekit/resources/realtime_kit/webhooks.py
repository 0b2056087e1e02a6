"""Realtime Kit, Webhooks. Addresses that are told about events."""

from __future__ import annotations

from typing import Literal, Unpack

from ... import types
from ..._modes import async_streamed, in_mode, streamed
from ..._options import RequestOptions
from ..._resource import AsyncResource, Resource, async_raw, awaited, error_bodies, raw
from ..._sentinels import Omit, omit


class WebhooksResource(Resource):
    """The calls of `client.realtime_kit.webhooks`.

    Realtime Kit, Webhooks. Addresses that are told about events.
    """

    with_raw_response = in_mode("raw", lambda: WebhooksRawResponses)
    with_streaming_response = in_mode("streamed", lambda: WebhooksStreamingResponses)

    def get_webhooks(
        self, app_id: str, *, account_id: str, **options: Unpack[RequestOptions]
    ) -> types.realtime_kit.WebhookGetWebhooksResponse:
        """List the webhooks of an app.

        Args:
            account_id: The account.
            app_id: The app.
        """
        return self._request(
            "GET /accounts/{account_id}/realtime/kit/{app_id}/webhooks",
            (account_id, app_id),
            types.realtime_kit.WebhookGetWebhooksResponse,
            options,
        )

    def create_webhook(
        self,
        app_id: str,
        *,
        account_id: str,
        events: list[
            Literal[
                "meeting.started",
                "meeting.ended",
                "meeting.participantJoined",
                "meeting.participantLeft",
                "meeting.chatSynced",
                "recording.statusUpdate",
                "livestreaming.statusUpdate",
                "meeting.transcript",
                "meeting.summary",
            ]
        ],
        name: str,
        url: str,
        enabled: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.realtime_kit.WebhookCreateWebhookResponse:
        """Make a webhook.

        Args:
            account_id: The account.
            app_id: The app.
            events: What the webhook tells about.
            name: What the webhook is called.
            url: Address that the events are sent to.
            enabled: True for a webhook that is in use.
        """
        return self._request(
            "POST /accounts/{account_id}/realtime/kit/{app_id}/webhooks",
            (account_id, app_id),
            types.realtime_kit.WebhookCreateWebhookResponse,
            options,
            body={"events": events, "name": name, "url": url, "enabled": enabled},
            errors=error_bodies({"400": types.ErrorResponse}),
        )

    def get_webhook_by_id(
        self, webhook_id: str, *, account_id: str, app_id: str, **options: Unpack[RequestOptions]
    ) -> types.realtime_kit.WebhookGetWebhookByIDResponse:
        """Look up one webhook.

        Args:
            account_id: The account.
            app_id: The app.
            webhook_id: The webhook.
        """
        return self._request(
            "GET /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}",
            (account_id, app_id, webhook_id),
            types.realtime_kit.WebhookGetWebhookByIDResponse,
            options,
            errors=error_bodies({"400": types.ErrorResponse}),
        )

    def replace_webhook(
        self,
        webhook_id: str,
        *,
        account_id: str,
        app_id: str,
        events: list[
            Literal[
                "meeting.started",
                "meeting.ended",
                "meeting.participantJoined",
                "meeting.participantLeft",
                "meeting.chatSynced",
                "recording.statusUpdate",
                "livestreaming.statusUpdate",
                "meeting.transcript",
                "meeting.summary",
            ]
        ],
        name: str,
        url: str,
        enabled: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.realtime_kit.WebhookReplaceWebhookResponse:
        """Set everything about a webhook anew.

        Args:
            account_id: The account.
            app_id: The app.
            webhook_id: The webhook.
            events: What the webhook tells about.
            name: What the webhook is called.
            url: Address that the events are sent to.
            enabled: True for a webhook that is in use.
        """
        return self._request(
            "PUT /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}",
            (account_id, app_id, webhook_id),
            types.realtime_kit.WebhookReplaceWebhookResponse,
            options,
            body={"events": events, "name": name, "url": url, "enabled": enabled},
            errors=error_bodies({"400": types.ErrorResponse}),
        )

    def edit_webhook(
        self,
        webhook_id: str,
        *,
        account_id: str,
        app_id: str,
        enabled: bool | Omit = omit,
        events: list[
            Literal[
                "meeting.started",
                "meeting.ended",
                "meeting.participantJoined",
                "meeting.participantLeft",
                "recording.statusUpdate",
                "livestreaming.statusUpdate",
                "meeting.chatSynced",
                "meeting.transcript",
                "meeting.summary",
            ]
        ]
        | Omit = omit,
        name: str | Omit = omit,
        url: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.realtime_kit.WebhookEditWebhookResponse:
        """Change parts of a webhook.

        Args:
            account_id: The account.
            app_id: The app.
            webhook_id: The webhook.
            enabled: True for a webhook that is in use.
            events: What the webhook tells about.
            name: What the webhook is called.
            url: Address that the events are sent to.
        """
        return self._request(
            "PATCH /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}",
            (account_id, app_id, webhook_id),
            types.realtime_kit.WebhookEditWebhookResponse,
            options,
            body={"enabled": enabled, "events": events, "name": name, "url": url},
            errors=error_bodies({"400": types.ErrorResponse}),
        )

    def delete_webhook(
        self, webhook_id: str, *, account_id: str, app_id: str, **options: Unpack[RequestOptions]
    ) -> types.realtime_kit.WebhookDeleteWebhookResponse:
        """Remove a webhook.

        Args:
            account_id: The account.
            app_id: The app.
            webhook_id: The webhook.
        """
        return self._request(
            "DELETE /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}",
            (account_id, app_id, webhook_id),
            types.realtime_kit.WebhookDeleteWebhookResponse,
            options,
            errors=error_bodies({"400": types.ErrorResponse}),
        )


class AsyncWebhooksResource(AsyncResource):
    """The calls of `client.realtime_kit.webhooks`, awaited. `WebhooksResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncWebhooksRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncWebhooksStreamingResponses)

    get_webhooks = awaited(WebhooksResource.get_webhooks)
    """List the webhooks of an app."""

    create_webhook = awaited(WebhooksResource.create_webhook)
    """Make a webhook."""

    get_webhook_by_id = awaited(WebhooksResource.get_webhook_by_id)
    """Look up one webhook."""

    replace_webhook = awaited(WebhooksResource.replace_webhook)
    """Set everything about a webhook anew."""

    edit_webhook = awaited(WebhooksResource.edit_webhook)
    """Change parts of a webhook."""

    delete_webhook = awaited(WebhooksResource.delete_webhook)
    """Remove a webhook."""


class WebhooksRawResponses:
    """The calls of `WebhooksResource`, each returning an `APIResponse`."""

    def __init__(self, calls: WebhooksResource) -> None:
        self.get_webhooks = raw(calls.get_webhooks)
        self.create_webhook = raw(calls.create_webhook)
        self.get_webhook_by_id = raw(calls.get_webhook_by_id)
        self.replace_webhook = raw(calls.replace_webhook)
        self.edit_webhook = raw(calls.edit_webhook)
        self.delete_webhook = raw(calls.delete_webhook)


class AsyncWebhooksRawResponses:
    """The calls of `AsyncWebhooksResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncWebhooksResource) -> None:
        self.get_webhooks = async_raw(calls.get_webhooks)
        self.create_webhook = async_raw(calls.create_webhook)
        self.get_webhook_by_id = async_raw(calls.get_webhook_by_id)
        self.replace_webhook = async_raw(calls.replace_webhook)
        self.edit_webhook = async_raw(calls.edit_webhook)
        self.delete_webhook = async_raw(calls.delete_webhook)


class WebhooksStreamingResponses:
    def __init__(self, calls: WebhooksResource) -> None:
        self.get_webhooks = streamed(calls.get_webhooks)
        self.create_webhook = streamed(calls.create_webhook)
        self.get_webhook_by_id = streamed(calls.get_webhook_by_id)
        self.replace_webhook = streamed(calls.replace_webhook)
        self.edit_webhook = streamed(calls.edit_webhook)
        self.delete_webhook = streamed(calls.delete_webhook)


class AsyncWebhooksStreamingResponses:
    def __init__(self, calls: AsyncWebhooksResource) -> None:
        self.get_webhooks = async_streamed(calls.get_webhooks)
        self.create_webhook = async_streamed(calls.create_webhook)
        self.get_webhook_by_id = async_streamed(calls.get_webhook_by_id)
        self.replace_webhook = async_streamed(calls.replace_webhook)
        self.edit_webhook = async_streamed(calls.edit_webhook)
        self.delete_webhook = async_streamed(calls.delete_webhook)
