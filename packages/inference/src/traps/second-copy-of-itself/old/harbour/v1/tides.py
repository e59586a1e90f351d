from harbour.tides import *
