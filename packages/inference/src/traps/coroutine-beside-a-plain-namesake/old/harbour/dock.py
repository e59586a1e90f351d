class Dock:
    def __init__(self, context, framer, address, **options):
        self.context = context
        self.framer = framer
        self.address = address
        self.options = options
        self.pilots = []

    def register(self, pilot):
        self.pilots.append(pilot)

    def open_forever(self):
        while self.pilots:
            self.context.admit(self.pilots, self.framer, self.address)
