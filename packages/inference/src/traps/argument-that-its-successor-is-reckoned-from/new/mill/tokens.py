import warnings
from datetime import datetime, timedelta


def issue_token(holder, lasting=None, place="/", ends=None):
    if ends:
        warnings.warn('Argument "ends" will be removed, please use "lasting".', DeprecationWarning)
    if not lasting and isinstance(ends, timedelta):
        lasting = ends
    if not lasting and isinstance(ends, datetime):
        lasting = ends - datetime.utcnow()
    return holder.sign(place, lasting)
