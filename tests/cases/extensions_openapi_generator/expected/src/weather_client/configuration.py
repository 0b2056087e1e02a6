"""What clients are configured with."""

from __future__ import annotations

from extensions_openapi_generator._openapi_generator.configuration import BaseConfiguration, HostSetting, SecurityScheme
from extensions_openapi_generator._version import __version__

_HOSTS: list[HostSetting] = [{"url": "http://localhost", "description": "No description provided"}]
_SECURITY_SCHEMES: dict[str, SecurityScheme] = {}


class Configuration(BaseConfiguration):
    """What a client is configured with; it can be changed at any time, and counts from the next call on."""

    hosts = _HOSTS
    security_schemes = _SECURITY_SCHEMES
    api_version = "1"
    package_version = __version__
