"""`sdk.yaml`: the few choices about a package, in the vocabulary of `stainless.yml`."""

from .digest import digest, hash_of_choices
from .model import (
    AUTO,
    DEFAULT_VERSION,
    Casing,
    Config,
    EnvironmentConfig,
    EventConfig,
    Filter,
    MethodConfig,
    ModelConfig,
    OptionConfig,
    PageConfig,
    QueryConfig,
    ResourceConfig,
    Role,
    SettingConfig,
    StreamConfig,
    SubsetConfig,
    WebSocketConfig,
)
from .read import read_config
from .resources import CLIENT, SHARED
from .subset import FilterError, subset_of
from .surfaces import OpenAPIGeneratorSurface
from .templates import EDITIONS, TEMPLATES_VERSION, TemplateConfig, editions_from

__all__ = [
    "AUTO",
    "CLIENT",
    "DEFAULT_VERSION",
    "EDITIONS",
    "SHARED",
    "TEMPLATES_VERSION",
    "Casing",
    "Config",
    "EnvironmentConfig",
    "EventConfig",
    "Filter",
    "FilterError",
    "MethodConfig",
    "ModelConfig",
    "OpenAPIGeneratorSurface",
    "OptionConfig",
    "PageConfig",
    "QueryConfig",
    "ResourceConfig",
    "Role",
    "SettingConfig",
    "StreamConfig",
    "SubsetConfig",
    "TemplateConfig",
    "WebSocketConfig",
    "digest",
    "editions_from",
    "hash_of_choices",
    "read_config",
    "subset_of",
]
