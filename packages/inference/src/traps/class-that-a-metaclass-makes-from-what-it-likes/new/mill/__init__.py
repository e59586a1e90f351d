from mill.bins import Bin, Tray
