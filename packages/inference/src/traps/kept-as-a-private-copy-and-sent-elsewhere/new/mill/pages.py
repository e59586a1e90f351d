"""Answers that escape what they are given."""
from mill.resource import Resource


class _ErrorPage(Resource):
    """An answer that says what went wrong, escaped."""

    def __init__(self, code, brief, detail):
        super().__init__()
        self._code = code
        self._brief = brief
        self._detail = detail

    def render(self, request):
        request.set_code(self._code)
        return "<h1>%s</h1><p>%s</p>" % (escape(self._brief), escape(self._detail))


def error_page(code, brief, detail):
    """An answer that says what went wrong."""
    return _ErrorPage(code, brief, detail)


def escape(text):
    return text.replace("<", "&lt;")
