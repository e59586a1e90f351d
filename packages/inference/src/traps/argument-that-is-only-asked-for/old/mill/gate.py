class Gate:
    def open(self, width, check=False, patience=1):
        patience = self.pick(patience)
        if check and not width:
            raise ValueError(width)
        return self.send("open", width, patience=patience * 100)

    def close(self, check=False, patience=1):
        patience = self.pick(patience)
        return self.send("close", 0, patience=patience * 100)

    def lift(self, height, patience=1):
        return self.send("lift", height, patience=patience * 100)
