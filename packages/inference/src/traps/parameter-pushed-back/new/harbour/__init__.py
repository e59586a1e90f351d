class Session:
    def __init__(self, bind=None, autoflush=True, future=False, expire=True, info=None):
        self.bind = bind
        self.autoflush = autoflush
        self.future = future
        self.expire = expire
        self.info = info
