"""Small things without a home."""
