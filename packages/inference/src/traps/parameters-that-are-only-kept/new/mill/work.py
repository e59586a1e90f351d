class Stream:
    def __init__(self, customer, secret, token, token_secret, pace=3):
        self.customer = customer
        self.secret = secret
        self.token = token
        self.token_secret = token_secret
        self.pace = pace

    def run(self):
        session = (self.customer, self.secret, self.token, self.token_secret)
        self.on_start(session, self.pace)

    def on_start(self, session, pace):
        pass
