from .binary import CardFile
