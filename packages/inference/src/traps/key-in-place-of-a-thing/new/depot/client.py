class Client:
    def __init__(self, wire):
        self.wire = wire

    def close(self, parcel):
        self.wire.send("close", parcel=parcel.to_message())

    def weigh(self, parcel, scale):
        return self.wire.send("weigh", parcel=parcel.to_message(), scale=scale)
