class Mark:
    def __init__(self, name):
        self.name = name


NOT_TOLD = object()
UNSET = Mark("unset")
