class Session:
    def __init__(self, bind=None, autoflush=True, expire=True, info=None):
        self.bind = bind
        self.autoflush = autoflush
        self.expire = expire
        self.info = info
