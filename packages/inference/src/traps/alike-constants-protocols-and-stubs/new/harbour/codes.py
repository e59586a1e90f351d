FLAG = None
BALLAST = None
OWNER = None
