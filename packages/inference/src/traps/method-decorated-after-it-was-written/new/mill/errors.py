class MillError(Exception):
    def __init__(self, code, text, lang=""):
        Exception.__init__(self)
        self.code = code
        self._text = text
        self.lang = lang

    @property
    def message(self):
        """A text from the miller that says what went wrong."""
        return self._text

    @staticmethod
    def known(code):
        return code in (1, 2, 3)
