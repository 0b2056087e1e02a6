"""Measures how well a package that is generated from a `stainless.yml` replaces the published one."""
