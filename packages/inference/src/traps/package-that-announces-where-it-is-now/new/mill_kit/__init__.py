"""Mill, the kit."""
