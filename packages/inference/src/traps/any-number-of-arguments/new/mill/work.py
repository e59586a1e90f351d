class Event:
    def __init__(self, name, request, service=None):
        self.names = (name, request, service)


class Failed(Event):
    def __init__(self, duration, failure, *parts, service=None):
        super().__init__(*parts, service=service)
        self.duration = duration
        self.failure = failure


def context(certificate, phrase, bundle):
    return certificate, phrase, bundle
