class Jar:
    def __init__(self):
        self._notes = {}

    def get_note(self, key, domain="port", path="/"):
        return self._notes.get((domain, path, key))

    def set_note(self, key, value="", *, domain="port", path="/"):
        note = (domain, path, str(key).strip())
        self._notes[note] = value or None
        return note


def fill(jar, rows):
    for key, value in rows:
        jar.set_note(key, value)
    return jar


def mark(jar, key):
    return jar.set_note(key, "x", domain="quay")
