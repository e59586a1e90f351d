class Gate:
    def __init__(self, width, allow_invalid_hostname=False):
        self.width = width
        self._match = not allow_invalid_hostname

    def check(self, name, host):
        return name == host if self._match else True


def open_gate(gate, allow_invalid_hostname=False):
    return gate.check("west", "west") if not allow_invalid_hostname else gate
