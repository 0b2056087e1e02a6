"""What a rule is: the kind of a finding."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct


class Rule(Struct, frozen=True):
    """One kind of finding.

    `help` is the usual way out, in the imperative; `explanation` is the page that
    `specwright rules CODE` prints. `exit_status` is what a run ends with that has such an error:
    1 for a finding in something that was read, 2 for something that could not be read or written.
    """

    code: str
    severity: Literal["error", "warning", "note"]
    summary: str
    help: str
    explanation: str
    exit_status: Literal[1, 2] = 1
