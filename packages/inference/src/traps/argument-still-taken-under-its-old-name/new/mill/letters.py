"""Letters to those who bring grain."""
import warnings


def send_letter(address, subject=None, heading=None, urgent=False, copies=1):
    if heading is not None:
        warnings.warn("the 'heading' of a letter is its 'subject' now", DeprecationWarning, stacklevel=2)
        subject = heading
    page = [address.upper(), subject or "To whom it may concern"]
    if urgent:
        page.insert(0, "URGENT")
    return ["\n".join(page)] * copies


def post_all(addresses, title=None, heading=None):
    letters = []
    for address in addresses:
        heading = heading or address.title()
        letters.append(send_letter(address, subject=title, heading=heading))
    return letters
