"""Second names of what this package has, for programs that know a package of another generator."""

from ._client import AsyncJournal, Journal
from ._errors import APIError

JournalError = APIError
"""What all errors of this package are."""

Client = Journal
AsyncClient = AsyncJournal

__title__ = "journal"
