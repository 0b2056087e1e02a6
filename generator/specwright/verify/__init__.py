"""A generated package put to use before it is written: imported, type-checked, its examples read."""

from .packages import Verified, verify

__all__ = ["Verified", "verify"]
