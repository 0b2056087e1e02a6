from typing import TypeAlias

from .pet import Pet

UnwrapWebhookEvent: TypeAlias = Pet
"""Whatever the API sends to a webhook."""
