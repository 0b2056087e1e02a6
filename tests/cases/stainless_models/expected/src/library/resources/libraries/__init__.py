"""The calls of `client.libraries` and what is below it."""
