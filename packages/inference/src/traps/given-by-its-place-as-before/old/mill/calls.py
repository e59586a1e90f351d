class Wheel:
    def invoke(*args, **kwargs):
        self, callback = args[:2]
        return callback(self, *args[2:], **kwargs)
