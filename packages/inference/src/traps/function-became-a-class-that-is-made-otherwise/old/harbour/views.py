"""Pages of the harbour office."""


def usage(request, quay, berth):
    found = quay.find(berth, strict=True)
    pages = request.pages(found.ships(), size=20)
    return request.render("usage.html", ships=pages.current(), berth=found)
