from typing import TypeAlias

from .job_done_event import JobDoneEvent

UnwrapWebhookEvent: TypeAlias = JobDoneEvent
"""Whatever the API sends to a webhook."""
