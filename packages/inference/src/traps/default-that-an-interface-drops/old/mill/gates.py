from zope.interface import Interface


class IMapper(Interface):
    """What finds the file of a grain."""

    def locate(grainName):
        """
        Give the file of a grain.

        @param grainName: name of the grain, as the miller writes it.
        """


class IGate(Interface):
    """A gate that lets the water in."""

    def openGate(address, factory, backlog=50, mode=0o666, wantLock=0):
        """
        Open the gate for whoever comes to the address.

        @param backlog: number of visitors that may wait.
        """
