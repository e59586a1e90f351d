def send(letter, *, departure_wait=None, arrival_wait=None, queue_wait=None):
    """Sends a letter.

    Args:
        letter (:obj:`str`): The letter.

    Keyword Args:
        departure_wait (:obj:`float`, optional): Passed to the office.
        arrival_wait (:obj:`float`, optional): Passed to the office.
        queue_wait (:obj:`float`, optional): Passed to the office.
    """
    return _desk("send", {"letter": letter}, departure_wait, arrival_wait, queue_wait)


def fetch(box, *, departure_wait=None, arrival_wait=None, queue_wait=None):
    """Fetches what came.

    Args:
        box (:obj:`int`): The box.

    Keyword Args:
        departure_wait (:obj:`float`, optional): Passed to the office.
        arrival_wait (:obj:`float`, optional): Passed to the office.
        queue_wait (:obj:`float`, optional): Passed to the office.
    """
    return _desk("fetch", {"box": box}, departure_wait, arrival_wait, queue_wait)


def weigh(parcel, unit="gram", tare=0):
    """Weighs a parcel.

    Parameters
    ----------
    parcel : Parcel
        What is weighed.
    unit : str
        What the weight is told in.
    tare : int
        Grams that are taken off for the wrapping before the price is told.
    """
    return _desk("weigh", {"parcel": parcel}, unit, tare)


def _desk(task, what, *extra):
    return task, what, extra
