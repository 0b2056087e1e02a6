"""What the packages of this surface are made of: the runtime behind OpenAPI Generator's names."""
