"""The calls of `client.beta.realtime` and what is below it."""
