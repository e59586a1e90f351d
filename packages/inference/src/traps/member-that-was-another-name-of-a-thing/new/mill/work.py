from mill import states


class Mill:
    def turn(self):
        self.status = states.Status.TURNING


class Sieve:
    def sift(self, grain):
        return [one for one in grain if one.weight > 3]
