"""What a client is configured with; it is read anew at each call."""

from __future__ import annotations

import copy
import logging
import sys
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NotRequired, Self, TypedDict

from .._auth import Basic, Bearer, CookieKey, HeaderKey, QueryKey, basic

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .._auth import Credential

_PACKAGE = __name__.partition(".")[0]
_KEYS: dict[str, Callable[[str, str | None], Credential]] = {
    "header": HeaderKey,
    "query": QueryKey,
    "cookie": CookieKey,
}


class HostSettingVariable(TypedDict):
    """A part of an address that may be chosen."""

    description: str
    default_value: str
    enum_values: NotRequired[list[str]]


class HostSetting(TypedDict):
    """An address of the API, with variables in braces."""

    url: str
    description: str
    variables: NotRequired[dict[str, HostSettingVariable]]


class SecurityScheme(TypedDict):
    """How the API is told who calls: the scheme's type, its place, and the name it has there."""

    type: Literal["api_key", "basic", "bearer", "digest"]
    place: Literal["header", "query", "cookie"]
    key: str


class WithDefault:
    """A class with an object that is used where none is given."""

    _default: ClassVar[Any] = None

    @classmethod
    def get_default(cls) -> Self:
        """Return the object that is used where none is given; it is made on first use."""
        if cls._default is None:
            cls._default = cls()
        default: Self = cls._default
        return default

    @classmethod
    def set_default(cls, default: Self | None) -> None:
        """Set the object that is used where none is given."""
        cls._default = default


class BaseConfiguration(WithDefault):
    """What the class of each package is made of; that knows the hosts and the security schemes."""

    hosts: ClassVar[list[HostSetting]] = []
    security_schemes: ClassVar[Mapping[str, SecurityScheme]] = {}
    api_version: ClassVar[str] = ""
    package_version: ClassVar[str] = ""

    refresh_api_key_hook: Callable[[Any], object] | None = None
    """Called with this object before a key is used; it may put a new one here."""
    verify_ssl = True
    """False trusts any certificate of the server."""
    cert_file: str | None = None
    """The client's own certificate, with its key in `key_file` or in the same file."""
    key_file: str | None = None
    assert_hostname: bool | None = None
    """False does not compare the name in the certificate with that of the host."""
    tls_server_name: str | None = None
    """The name to ask the server for, if not that of the host."""
    proxy: str | None = None
    proxy_headers: dict[str, str] | None = None
    connection_pool_maxsize: int | None = 1000
    socket_options: Any = None
    """Accepted, and without effect."""
    safe_chars_for_path_param = ""
    """Characters that are not escaped in parameters of paths."""
    transport: Any = None
    """What answers requests instead of a server, for tests: `fake.transport`."""
    client_side_validation = True
    """False sends arguments as they are, without a look at their types."""
    temp_folder_path: str | None = None
    """Accepted, and without effect: no file is written."""
    datetime_format = "%Y-%m-%dT%H:%M:%S.%f%z"
    """Accepted, and without effect: times are written as RFC 3339 says."""
    date_format = "%Y-%m-%d"
    """Accepted, and without effect."""

    def __init__(
        self,
        host: str | None = None,
        api_key: dict[str, str] | None = None,
        api_key_prefix: dict[str, str] | None = None,
        username: str | None = None,
        password: str | None = None,
        access_token: str | None = None,
        server_index: int | None = None,
        server_variables: dict[str, str] | None = None,
        server_operation_index: dict[int, int] | None = None,
        server_operation_variables: dict[int, dict[str, str]] | None = None,
        ignore_operation_servers: bool = False,
        ssl_ca_cert: str | None = None,
        retries: Any = None,
        ca_cert_data: str | bytes | None = None,
        *,
        debug: bool | None = None,
    ) -> None:
        """Make a configuration; all of it can be set afterwards, at any time.

        Args:
            host: Where the API is, instead of the first host of `get_host_settings()`.
            api_key: Keys by the name of their security scheme.
            api_key_prefix: What stands before a key, such as `Bearer`, by the same names.
            username: For HTTP Basic authentication.
            password: For HTTP Basic authentication.
            access_token: For bearer tokens and OAuth 2.
            server_index: Which of `get_host_settings()` to use.
            server_variables: What to put for the variables in its address.
            server_operation_index: Accepted; all calls go to the one host.
            server_operation_variables: Accepted, for the same reason.
            ignore_operation_servers: Accepted, for the same reason.
            ssl_ca_cert: A file of certificates to trust, instead of the system's.
            retries: How often a failed call is tried again: never, unless it is given.
            ca_cert_data: Certificates to trust, as PEM text or DER bytes.
            debug: Log what is done.
        """
        self._base_path = host
        self.server_index = 0 if server_index is None and host is None else server_index
        self.server_variables = server_variables or {}
        self.server_operation_index = server_operation_index or {}
        self.server_operation_variables = server_operation_variables or {}
        self.ignore_operation_servers = ignore_operation_servers
        self.api_key: dict[str, str] = api_key or {}
        self.api_key_prefix: dict[str, str] = api_key_prefix or {}
        self.username = username
        self.password = password
        self.access_token = access_token
        self.ssl_ca_cert = ssl_ca_cert
        self.ca_cert_data = ca_cert_data
        self.retries = retries
        self._set_up_logging(debug=debug)

    def _set_up_logging(self, *, debug: bool | None) -> None:
        self.logger = {"package_logger": logging.getLogger(_PACKAGE), "httpx2_logger": logging.getLogger("httpx2")}
        self.logger_stream_handler: logging.Handler | None = None
        self.logger_file_handler: logging.FileHandler | None = None
        self.logger_format = "%(asctime)s %(levelname)s %(message)s"
        self._logger_file: str | None = None
        self._debug = False
        if debug is not None:
            self.debug = debug

    @classmethod
    def get_default_copy(cls) -> Self:
        """Return what `get_default` returns."""
        return cls.get_default()

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        made = memo[id(self)] = type(self).__new__(type(self))
        shared = {"logger", "logger_file_handler", "logger_formatter", "transport"}
        for name, value in vars(self).items():
            vars(made)[name] = value if name in shared else copy.deepcopy(value, memo)
        return made

    @property
    def host(self) -> str:
        """Where the API is."""
        return self.get_host_from_settings(self.server_index, self.server_variables)

    @host.setter
    def host(self, value: str) -> None:
        self._base_path = value
        self.server_index = None

    @property
    def debug(self) -> bool:
        """Whether what is done is logged."""
        return self._debug

    @debug.setter
    def debug(self, value: bool) -> None:
        self._debug = value
        for logger in self.logger.values():
            logger.setLevel(logging.DEBUG if value else logging.WARNING)

    @property
    def logger_file(self) -> str | None:
        """The file that the log goes to."""
        return self._logger_file

    @logger_file.setter
    def logger_file(self, value: str | None) -> None:
        self._logger_file = value
        if value is not None:
            self.logger_file_handler = logging.FileHandler(value)
            self.logger_file_handler.setFormatter(self.logger_formatter)
            for logger in self.logger.values():
                logger.addHandler(self.logger_file_handler)

    @property
    def logger_format(self) -> str:
        """How a line of the log is written."""
        return self._logger_format

    @logger_format.setter
    def logger_format(self, value: str) -> None:
        self._logger_format = value
        self.logger_formatter = logging.Formatter(value)

    def get_api_key_with_prefix(self, identifier: str, alias: str | None = None) -> str | None:
        """Return the key of a security scheme, or of its other name, with its prefix."""
        if self.refresh_api_key_hook is not None:
            self.refresh_api_key_hook(self)
        key = self.api_key.get(identifier) or (self.api_key.get(alias) if alias is not None else None)
        prefix = self.api_key_prefix.get(identifier)
        return f"{prefix} {key}" if key and prefix else key

    def get_basic_auth_token(self) -> str | None:
        """Return the header of HTTP Basic authentication."""
        pair = (self.username or "", self.password or "")
        return basic(*pair) if any(pair) else None

    def credential(self, name: str) -> Credential:
        """Return the credential of a security scheme, which may be empty."""
        scheme = self.security_schemes[name]
        match scheme["type"]:
            case "basic":
                return Basic(self.username, self.password)
            case "bearer":
                return Bearer(self.access_token)
            case "digest":
                return Bearer(None)  # OpenAPI Generator's client has no option for it either
            case "api_key":
                return _KEYS[scheme["place"]](scheme["key"], self.get_api_key_with_prefix(name))

    def auth_settings(self) -> dict[str, dict[str, str | None]]:
        """Return the credentials that are configured, by the name of their security scheme."""
        found: dict[str, dict[str, str | None]] = {}
        for name, scheme in self.security_schemes.items():
            value: str | None = None
            if scheme["type"] == "api_key":
                value = self.get_api_key_with_prefix(name)
            elif scheme["type"] == "basic" and self.username is not None and self.password is not None:
                value = self.get_basic_auth_token()
            elif scheme["type"] == "bearer" and self.access_token is not None:
                value = f"Bearer {self.access_token}"
            if value is not None:
                found[name] = {"type": scheme["type"], "in": scheme["place"], "key": scheme["key"], "value": value}
        return found

    def to_debug_report(self) -> str:
        """Return what a report of a bug should say."""
        return (
            f"Python SDK Debug Report:\nOS: {sys.platform}\nPython Version: {sys.version}\n"
            f"Version of the API: {self.api_version}\nSDK Package Version: {self.package_version}"
        )

    def get_host_settings(self) -> list[HostSetting]:
        """Return the hosts of the API."""
        return copy.deepcopy(self.hosts)

    def get_host_from_settings(
        self, index: int | None, variables: dict[str, str] | None = None, servers: list[HostSetting] | None = None
    ) -> str:
        """Return the address of a host with its variables filled in.

        Raises:
            ValueError: There is no host of this index, or a variable cannot have its value.
        """
        if index is None:
            return self._base_path or ""
        found = self.get_host_settings() if servers is None else servers
        if not 0 <= index < len(found):
            message = f"there is no host {index}: it has to be less than {len(found)}"
            raise ValueError(message)
        url = found[index]["url"]
        for name, variable in found[index].get("variables", {}).items():
            value = (variables or {}).get(name, variable["default_value"])
            allowed = variable.get("enum_values")
            if allowed and value not in allowed:
                message = f"the variable `{name}` of the host is {value!r}; it has to be one of {allowed}"
                raise ValueError(message)
            url = url.replace(f"{{{name}}}", value)
        return url
