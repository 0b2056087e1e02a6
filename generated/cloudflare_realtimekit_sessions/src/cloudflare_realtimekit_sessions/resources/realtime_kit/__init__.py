"""The calls of `client.realtime_kit` and what is below it."""
