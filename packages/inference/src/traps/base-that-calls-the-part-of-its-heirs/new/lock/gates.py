from lock.options import Option


class Gate(Option):
    def run_check(self, value):
        if value is None or value.width < 3:
            raise ValueError(value)
        return value.width * 2
