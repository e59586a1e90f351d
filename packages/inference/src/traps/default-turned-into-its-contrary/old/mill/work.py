class Gate:
    def __init__(self, width, match_hostname=True):
        self.width = width
        self._match = match_hostname

    def check(self, name, host):
        return name == host if self._match else True


def open_gate(gate, match_hostname=True):
    return gate.check("west", "west") if match_hostname else gate
