class Reply:
    def __init__(self, status, body):
        self.status = status
        self.body = body

    def is_good(self):
        return self.status < 400
