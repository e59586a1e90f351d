"""What the mill answers."""
from mill.deprecation import deprecated_attribute
from versions import Version


class Resource:
    """An answer."""

    def __init__(self):
        self.children = {}

    def put_child(self, path, child):
        self.children[path] = child


class _UnsafeErrorPage(Resource):
    """An answer that says what went wrong."""

    def __init__(self, status, brief, detail):
        Resource.__init__(self)
        self.code = status
        self.brief = brief
        self.detail = detail

    def render(self, request):
        request.set_code(self.code)
        request.set_header("content-type", "text/html")
        return "<h1>%s</h1><p>%s</p>" % (self.brief, self.detail)


class Plain(Resource):
    """An answer without any ornament."""

    def render(self, request):
        request.set_header("content-type", "text/plain")
        return "ok"


class OldPage(Resource):
    """An answer of the time before."""

    def render(self, request):
        request.set_header("content-type", "text/x-old")
        return "old"


ErrorPage = _UnsafeErrorPage

deprecated_attribute(
    Version("mill", 2, 0),
    "Use mill.pages.error_page instead, which properly escapes HTML.",
    __name__,
    "ErrorPage",
)

deprecated_attribute(
    Version("mill", 2, 0),
    "Old answers don't exist any more.",
    __name__,
    "OldPage",
)
