import time

error_busy = 5


def open_door(door, tries):
    """Open the door, once nobody else does."""
    for _ in range(tries):
        try:
            return door.open()
        except OSError as error:
            if error.errno == error_busy:
                time.sleep(1)
            else:
                raise
