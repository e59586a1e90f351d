"""All that is ground."""
