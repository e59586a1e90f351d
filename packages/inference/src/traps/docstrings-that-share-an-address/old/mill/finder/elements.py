from ..elements import Element
from ..fields import TextField


class Inner(Element):
    """MILL: https://docs.example.com/en/mill/developer/service-reference/inner"""

    TAG = "Inner"



class Network(Element):
    """MILL: https://docs.example.com/en/mill/developer/service-reference/network"""

    TAG = "Network"
    first = TextField("First")
    last = TextField("Last")


class Owner(Element):
    """MILL: https://docs.example.com/en/mill/developer/service-reference/owner"""

    TAG = "Owner"
    name = TextField("OwnerName")
