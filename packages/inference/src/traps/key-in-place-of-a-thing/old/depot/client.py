class Client:
    def __init__(self, wire):
        self.wire = wire

    def close(self, parcel_id):
        self.wire.send("close", parcel_id=parcel_id)

    def weigh(self, parcel_id, scale):
        return self.wire.send("weigh", parcel_id=parcel_id, scale=scale)
