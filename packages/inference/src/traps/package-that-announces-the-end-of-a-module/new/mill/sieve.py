from mill import _deprecated
from mill.sifting import sift

_deprecated.module("mill.sieve", "mill.sifting")
