FLAG = None
ROUTE = None
OWNER = None
