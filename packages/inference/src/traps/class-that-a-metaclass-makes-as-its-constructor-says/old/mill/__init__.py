from mill.bins import Bin
