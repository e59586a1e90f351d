from .sieve import Sieve
