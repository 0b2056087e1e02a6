"""What clients are configured with."""

from __future__ import annotations

from openapi_generator_auth._openapi_generator.configuration import BaseConfiguration, HostSetting, SecurityScheme
from openapi_generator_auth._version import __version__

_HOSTS: list[HostSetting] = [
    {
        "url": "https://{region}.example.com/{v}",
        "description": "By region.",
        "variables": {
            "region": {"description": "Where.", "default_value": "eu", "enum_values": ["eu", "us"]},
            "v": {"description": "No description provided", "default_value": "v1"},
        },
    },
    {"url": "https://b.example.com", "description": "No description provided"},
]
_SECURITY_SCHEMES: dict[str, SecurityScheme] = {
    "basic": {"type": "basic", "place": "header", "key": "Authorization"},
    "cookie": {"type": "api_key", "place": "cookie", "key": "sid"},
    "key": {"type": "api_key", "place": "query", "key": "k"},
    "oauth": {"type": "bearer", "place": "header", "key": "Authorization"},
}


class Configuration(BaseConfiguration):
    """What a client is configured with; it can be changed at any time, and counts from the next call on."""

    hosts = _HOSTS
    security_schemes = _SECURITY_SCHEMES
    api_version = "1"
    package_version = __version__
