from harbour.berths import deepest, longest
from harbour.tides import highest
