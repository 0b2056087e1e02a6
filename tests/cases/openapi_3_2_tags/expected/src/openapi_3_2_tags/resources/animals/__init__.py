"""The calls of `client.animals` and what is below it."""
