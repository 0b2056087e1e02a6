from typing import TypeAlias

Position: TypeAlias = tuple[float, float]
"""Longitude and latitude."""
