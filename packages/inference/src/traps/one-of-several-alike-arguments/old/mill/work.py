class Miller:
    def send(self, what, timeout: float = None):
        """Sends something."""
        self.note("send", what)
        return self.post("send", what, timeout=timeout)

    def fetch(self, what, timeout: float = None):
        """Fetchs something."""
        self.note("fetch", what)
        return self.post("fetch", what, timeout=timeout)

    def move(self, what, timeout: float = None):
        """Moves something."""
        self.note("move", what)
        return self.post("move", what, timeout=timeout)

    def weigh(self, what, timeout: float = None):
        """Weighs something."""
        self.note("weigh", what)
        return self.post("weigh", what, timeout=timeout)

    def pack(self, what, timeout: float = None):
        """Packs something."""
        self.note("pack", what)
        return self.post("pack", what, timeout=timeout)

    def sell(self, what, timeout: float = None):
        """Sells something."""
        self.note("sell", what)
        return self.post("sell", what, timeout=timeout)

    def note(self, *parts):
        print(parts)

    def post(self, *parts, **options):
        return parts, options
