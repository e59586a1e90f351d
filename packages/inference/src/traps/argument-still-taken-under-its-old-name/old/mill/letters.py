"""Letters to those who bring grain."""


def send_letter(address, heading=None, urgent=False, copies=1):
    page = [address.upper(), heading or "To whom it may concern"]
    if urgent:
        page.insert(0, "URGENT")
    return ["\n".join(page)] * copies


def post_all(addresses, heading=None):
    return [send_letter(address, heading=heading) for address in addresses]
