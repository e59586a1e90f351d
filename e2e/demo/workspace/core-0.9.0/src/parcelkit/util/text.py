"""Text for people and for file names."""

import re
import unicodedata


def slugify(text, separator="-"):
    """ASCII letters and digits of a text, joined by a separator."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return separator.join(re.findall(r"[a-z0-9]+", plain.lower()))


def shorten(text, width, mark="..."):
    """A text cut at `width` characters, with a mark where it was cut."""
    return text if len(text) <= width else text[: width - len(mark)] + mark
