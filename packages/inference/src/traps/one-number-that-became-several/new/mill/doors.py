import time

busy_errors = (5, 13)


def open_door(door, tries):
    """Open the door, once nobody else does."""
    for _ in range(tries):
        try:
            return door.open()
        except OSError as error:
            if error.errno in busy_errors:
                time.sleep(1)
            else:
                raise
