class Miller:
    def send(self, what, *, read_timeout: float = None, write_timeout: float = None, pool_timeout: float = None):
        """Sends something."""
        self.note("send", what)
        return self.post("send", what, read_timeout=read_timeout, write_timeout=write_timeout, pool_timeout=pool_timeout)

    def fetch(self, what, *, read_timeout: float = None, write_timeout: float = None, pool_timeout: float = None):
        """Fetchs something."""
        self.note("fetch", what)
        return self.post("fetch", what, read_timeout=read_timeout, write_timeout=write_timeout, pool_timeout=pool_timeout)

    def move(self, what, *, read_timeout: float = None, write_timeout: float = None, pool_timeout: float = None):
        """Moves something."""
        self.note("move", what)
        return self.post("move", what, read_timeout=read_timeout, write_timeout=write_timeout, pool_timeout=pool_timeout)

    def weigh(self, what, *, read_timeout: float = None, write_timeout: float = None, pool_timeout: float = None):
        """Weighs something."""
        self.note("weigh", what)
        return self.post("weigh", what, read_timeout=read_timeout, write_timeout=write_timeout, pool_timeout=pool_timeout)

    def pack(self, what, *, read_timeout: float = None, write_timeout: float = None, pool_timeout: float = None):
        """Packs something."""
        self.note("pack", what)
        return self.post("pack", what, read_timeout=read_timeout, write_timeout=write_timeout, pool_timeout=pool_timeout)

    def sell(self, what, *, read_timeout: float = None, write_timeout: float = None, pool_timeout: float = None):
        """Sells something."""
        self.note("sell", what)
        return self.post("sell", what, read_timeout=read_timeout, write_timeout=write_timeout, pool_timeout=pool_timeout)

    def note(self, *parts):
        print(parts)

    def post(self, *parts, **options):
        return parts, options
