class Wheel:
    def invoke(__self, __callback, *args, **kwargs):
        return __callback(__self, *args, **kwargs)
