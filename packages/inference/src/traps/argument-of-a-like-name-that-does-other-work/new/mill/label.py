class Sack:
    def to_label(self, name=None):
        if name is None:
            name = self.name
        lines = [f"sack {name}", f"weight {self.weight}"]
        files = {f"{name}.lbl": "\n".join(lines)}
        return files, name


def print_all(sacks):
    for sack in sacks:
        files, name = sack.to_label(name=sack.name)
        send(files[f"{name}.lbl"], name)
