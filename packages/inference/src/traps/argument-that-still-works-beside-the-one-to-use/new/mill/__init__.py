from mill.work import Sieve, Wheel, grind
