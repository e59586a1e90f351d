class App:
    """An application.

    :param sheet_options: what was ``options`` before: how sheets are read.
    """

    def __init__(self, name, port=80, sheet_options=None):
        self.name = name
        self.port = port
        self.options = sheet_options

    def add(self, sheet, sheet_options=None):
        return self.load(sheet, self.merge(sheet_options))


class GateApp(App):
    def __init__(self, name, gate="north", *, port=80, sheet_options=None):
        super().__init__(name, port=port, sheet_options=sheet_options)
        self.gate = gate

    def add(self, sheet, *, sheet_options=None):
        loaded = super().add(sheet, sheet_options=sheet_options)
        return self.open(loaded)
