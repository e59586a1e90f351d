from mill.marks import leaving


@leaving("1.0")
class Roller:
    pass


@leaving("1.0")
class Sieve:
    pass
