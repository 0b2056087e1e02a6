"""The models of the API, a module each."""
