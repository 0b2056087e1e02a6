"""The calls of `client.items` and what is below it."""
