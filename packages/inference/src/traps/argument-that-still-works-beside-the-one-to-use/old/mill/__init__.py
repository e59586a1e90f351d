from mill.work import Sieve, Wheel, attend, grind, weigh
