class SouthTurbine:
    name = "south"
    speed = 8

    def list_stones(self, place):
        return [stone for stone in self.request("stones", place) if stone.weight > 0]

    def list_sieves(self, place):
        return [sieve for sieve in self.request("sieves", place) if sieve.mesh > 0]

    def stop(self, stone):
        return self.request("stop", stone.name) == "stopped"

    def request(self, path, name=None):
        return path if name is None else path + name
