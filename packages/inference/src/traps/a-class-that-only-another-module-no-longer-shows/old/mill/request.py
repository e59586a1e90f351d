class Request:
    """One delivery to the mill."""

    def __init__(self, environment, options=None):
        self.environment = environment
        self.options = options
        self.method = environment["METHOD"]

    def header(self, name):
        return self.environment.get("HTTP_" + name.upper())

    def media(self):
        return self.environment["input"].read()
