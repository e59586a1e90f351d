class Driver:
    def create_node(self, name, size, image, location=None):
        raise NotImplementedError(name)

    def list_nodes(self, location=None):
        return []
