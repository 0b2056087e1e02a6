"""What clients are configured with."""

from __future__ import annotations

from gabber._openapi_generator.configuration import BaseConfiguration, HostSetting, SecurityScheme
from gabber._version import __version__

_HOSTS: list[HostSetting] = [{"url": "https://api.gabber.dev", "description": "No description provided"}]
_SECURITY_SCHEMES: dict[str, SecurityScheme] = {
    "ApiKeyAuth": {"type": "api_key", "place": "header", "key": "x-api-key"},
    "BearerAuth": {"type": "bearer", "place": "header", "key": "Authorization"},
}


class Configuration(BaseConfiguration):
    """What a client is configured with; it can be changed at any time, and counts from the next call on."""

    hosts = _HOSTS
    security_schemes = _SECURITY_SCHEMES
    api_version = "1.0.0"
    package_version = __version__
