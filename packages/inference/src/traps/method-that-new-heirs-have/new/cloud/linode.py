from cloud.base import Driver


class LinodeDriver(Driver):
    def __new__(cls, version="4"):
        chosen = LinodeDriverV4 if version == "4" else LinodeDriverV3
        return super().__new__(chosen)

    def ask(self, *words):
        return words


class LinodeDriverV3(LinodeDriver):
    def create_node(self, name, size, image, location=None, swap=None, kernel=None):
        return self.ask("create", name, size, image, location, swap, kernel)


class LinodeDriverV4(LinodeDriver):
    def create_node(self, name, size, image, location=None, swap=None):
        return self.ask("make", name, size, image, location, swap)
