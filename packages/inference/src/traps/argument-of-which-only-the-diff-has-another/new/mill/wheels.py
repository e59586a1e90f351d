class Wheel:
    def turn(self, power_source, speed):
        return power_source.axle(self).run(power_source, speed)

    def stop(self, power_source):
        return self.halt(power_source)


class Crane:
    def lift(self, power_source, load):
        return power_source.rope(self).raise_by(power_source, load)

    def lower(self, power_source):
        return self.halt(power_source)
