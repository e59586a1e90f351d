def request(verb, path, body=None):
    raise NotImplementedError
