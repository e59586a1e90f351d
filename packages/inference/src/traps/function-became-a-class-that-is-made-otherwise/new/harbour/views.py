"""Pages of the harbour office."""
from pages import Listing


class Usage(Listing):
    def setup(self, request, quay, berth):
        self.found = quay.find(berth, strict=True)
        self.pages = request.pages(self.found.ships(), size=20)

    def get(self, request):
        return request.render("usage.html", ships=self.pages.current(), berth=self.found)
