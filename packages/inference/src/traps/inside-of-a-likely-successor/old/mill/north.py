class NorthWheel:
    name = "north"
    speed = 3

    def list_stones(self):
        return [stone for stone in self.request("stones") if stone.weight > 0]

    def list_sieves(self):
        return [sieve for sieve in self.request("sieves") if sieve.mesh > 0]

    def stop(self, stone):
        return self.request("stop", stone.name) == "stopped"

    def request(self, path, name=None):
        return path if name is None else path + name


class Sack:
    def fill(self, flour):
        self.flour = flour
        return len(flour)
