"""`sdk.yaml`: the few choices about a package, in the vocabulary of `stainless.yml`."""

from .model import Casing, Config, MethodConfig, OptionConfig, ResourceConfig, Role
from .read import read_config

__all__ = [
    "Casing",
    "Config",
    "MethodConfig",
    "OptionConfig",
    "ResourceConfig",
    "Role",
    "read_config",
]
