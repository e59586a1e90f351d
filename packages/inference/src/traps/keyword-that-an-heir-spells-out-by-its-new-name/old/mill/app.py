class App:
    def __init__(self, name, port=80, options=None):
        self.name = name
        self.port = port
        self.options = options

    def add(self, sheet, options=None):
        return self.load(sheet, self.merge(options))


class GateApp(App):
    def __init__(self, name, gate="north", **kwargs):
        super().__init__(name, **kwargs)
        self.gate = gate

    def add(self, sheet, **kwargs):
        loaded = super().add(sheet, **kwargs)
        return self.open(loaded)
