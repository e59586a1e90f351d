import functools


def with_scale(work):
    @functools.wraps(work)
    def weighed(self, *args, **kwargs):
        scale = self.mill.scale()
        return work(self, scale, *args, **kwargs)

    return weighed


def logged(name):
    def decorate(work):
        @functools.wraps(work)
        def noted(self, *args, **kwargs):
            self.mill.log(name)
            return work(self, *args, **kwargs)

        return noted

    return decorate
