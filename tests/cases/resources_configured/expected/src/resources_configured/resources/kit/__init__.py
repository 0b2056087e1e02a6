"""The calls of `client.kit` and what is below it."""
