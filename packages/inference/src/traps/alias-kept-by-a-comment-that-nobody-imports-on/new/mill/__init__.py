"""Mill."""
