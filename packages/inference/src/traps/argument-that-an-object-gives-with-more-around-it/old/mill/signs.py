class Sign:
    """A sign in the yard, with the place it leads to."""

    def __init__(self, title, url):
        self.title, self.url = title, url
        self.children = []

    def shown(self, depth=0):
        text = "    " * depth + f"{self.title} - {self.url}"
        return "\n".join([text, *(child.shown(depth + 1) for child in self.children)])


class Arrow:
    """An arrow on the wall of the mill."""

    def __init__(self, title, aim):
        self.title = title
        self.aim = aim

    def shown(self):
        return f"{self.title} -> {self.aim}"


class Fence:
    """A fence around the yard, with as many posts as it says."""

    def __init__(self, n_posts=0):
        self.n_posts = n_posts

    def shown(self):
        return "|" * self.n_posts
