from mill.extras.tables import *  # as before
