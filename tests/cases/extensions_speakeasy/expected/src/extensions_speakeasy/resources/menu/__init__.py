"""The calls of `client.menu` and what is below it."""
