from mill import states


class Mill:
    Status = states.Status
    Stage = states.Stage
    weigh = states.weigh

    def turn(self):
        self.status = states.Status.TURNING


class Sieve:
    status_class = states.Status
