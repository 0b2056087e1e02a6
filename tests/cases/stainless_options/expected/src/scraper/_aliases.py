"""Second names of what this package has, for programs that know a package of another generator."""

from ._client import AsyncScraper, Scraper
from ._errors import APIError

ScraperError = APIError
"""What all errors of this package are."""

Client = Scraper
AsyncClient = AsyncScraper

__title__ = "scraper"
