class Jar:
    def __init__(self):
        self._notes = {}

    def put_note(self, key, value="", *, domain="port", path="/"):
        note = (domain, path, str(key).strip())
        self._notes[note] = value or None
        return note


def fill(jar, rows):
    for key, value in rows:
        jar.put_note(key, value)
    return jar


def mark(jar, key):
    return jar.put_note(key, "x", domain="quay")
