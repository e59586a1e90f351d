class Label:
    def __init__(self, text):
        self.text = text.strip()
