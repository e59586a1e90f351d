from mill.sieve import Sieve

__all__ = ["Sieve"]
