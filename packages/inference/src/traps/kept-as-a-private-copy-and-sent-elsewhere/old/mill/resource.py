"""What the mill answers."""


class Resource:
    """An answer."""

    def __init__(self):
        self.children = {}

    def put_child(self, path, child):
        self.children[path] = child


class ErrorPage(Resource):
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
