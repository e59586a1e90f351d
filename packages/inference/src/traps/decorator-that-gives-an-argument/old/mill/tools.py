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


class counted:
    def __init__(self, step):
        self.step = step

    def __call__(self, work):
        def counting(*args, **kwargs):
            self.step += 1
            return work(*args, **kwargs)

        return counting


class made_of_text:
    def __init__(self, *names):
        self.names = names

    def __call__(self, work):
        return eval(f"lambda *args: work({', '.join(self.names)}, *args)", {"work": work})
