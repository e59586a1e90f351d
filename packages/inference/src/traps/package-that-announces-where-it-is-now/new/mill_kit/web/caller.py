class Caller:
    def __init__(self, address, patience=30):
        self.address = address
        self.patience = patience

    def ask(self, path):
        return f"{self.address}/{path}"
