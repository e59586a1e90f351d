from harbour.src.plot import plot
from harbour.src.shift import shift
