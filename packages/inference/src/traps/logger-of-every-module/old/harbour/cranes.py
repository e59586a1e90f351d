"""Kept for old callers; the names went long ago."""
import logging

logger = logging.getLogger(__name__)
