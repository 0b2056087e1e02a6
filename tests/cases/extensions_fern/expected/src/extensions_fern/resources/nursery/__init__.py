"""The calls of `client.nursery` and what is below it."""
