from mill.marks import leaving_class


@leaving_class("1.0")
class Roller:
    pass


@leaving_class("1.0")
class Sieve:
    pass
