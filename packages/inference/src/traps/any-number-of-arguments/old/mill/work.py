class Failed:
    def __init__(self, duration, failure, name, request, service=None):
        self.duration = duration
        self.failure = failure
        self.names = (name, request, service)


def context(*parts):
    certificate, phrase, bundle = parts
    return certificate, phrase, bundle
