from typing import TypeAlias

WebhookListResponse: TypeAlias = list[str]
