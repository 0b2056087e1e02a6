"""The calls of `client.hen` and what is below it."""
