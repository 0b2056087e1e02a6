"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

ACME = True
