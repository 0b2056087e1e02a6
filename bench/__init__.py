"""Measurements beside other programs: `make bench`."""
