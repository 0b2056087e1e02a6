"""Second names of what this package has, for programs that know a package of another generator."""

from ._client import AsyncNames, Names
from ._errors import APIError

NamesError = APIError
"""What all errors of this package are."""

Client = Names
AsyncClient = AsyncNames

__title__ = "names"
