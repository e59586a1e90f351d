def read(log, selcols=None, hidden=True, raw=None):
    return log.taken(selcols, hidden, raw)


def call(ship, token=None, use_auth_token=None):
    return ship.hailed(token or use_auth_token)
