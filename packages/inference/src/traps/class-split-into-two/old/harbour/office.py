class Office:
    def __init__(self, log):
        self.log = log

    def arrivals(self, day):
        rows = [row for row in self.log.rows if row.kind == "in" and row.day == day]
        return sorted(rows, key=lambda row: row.hour)

    def departures(self, day):
        gone = {row.ship: row.hour for row in self.log.rows if row.kind == "out"}
        return [ship for ship, hour in gone.items() if hour // 24 == day]

    def dues(self, ship, rate):
        nights = len([row for row in self.log.rows if row.ship == ship])
        return round(nights * rate * ship.length / 10, 2)
