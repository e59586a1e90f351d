"""Trying again."""

import time


def retry_call(function, max_attempts=3, delay=0.0, errors=(OSError,)):
    """Calls a function until it succeeds, at most `max_attempts` times; then raises what it raised last."""
    last = None
    for attempt in range(max_attempts):
        try:
            return function()
        except errors as error:
            last = error
            if delay and attempt + 1 < max_attempts:
                time.sleep(delay)
    raise last
