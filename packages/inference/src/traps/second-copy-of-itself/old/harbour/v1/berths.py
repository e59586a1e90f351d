from harbour.berths import *
