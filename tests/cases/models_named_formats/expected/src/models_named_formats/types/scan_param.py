from __future__ import annotations

from typing import TypeAlias

from .._bodies import FileInput

ScanParam: TypeAlias = FileInput
