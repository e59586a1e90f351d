def send(letter, wait=None):
    """Sends a letter.

    Args:
        letter (:obj:`str`): The letter.
        wait (:obj:`float`, optional): How long to wait, as the arrival wait, instead of the
            one of the office.
    """
    return _office("send", {"letter": letter}, wait)


def fetch(box, wait=None):
    """Fetches what came.

    Args:
        box (:obj:`int`): The box.
        wait (:obj:`float`, optional): How long to wait, as the arrival wait, instead of the
            one of the office.
    """
    return _office("fetch", {"box": box}, wait)


def weigh(parcel, mode=0):
    """Weighs a parcel.

    Parameters
    ----------
    parcel : Parcel
        What is weighed.
    mode : int
        Grams that are taken off for the wrapping before the price is told.
    """
    return _office("weigh", {"parcel": parcel}, mode)


def _office(task, what, extra):
    return task, what, extra
