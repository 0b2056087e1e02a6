"""The calls of `client.beta` and what is below it."""
