from datetime import datetime, timedelta


def issue_token(holder, lasting=None, place="/", ends=None):
    if isinstance(ends, timedelta):
        ends = datetime.utcnow() + ends
    if lasting is not None and ends is None:
        ends = datetime.utcnow() + timedelta(seconds=lasting)
    return holder.sign(place, lasting, ends)
