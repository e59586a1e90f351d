from mill import states


class Mill:
    def turn(self):
        self.status = states.Status.TURNING
