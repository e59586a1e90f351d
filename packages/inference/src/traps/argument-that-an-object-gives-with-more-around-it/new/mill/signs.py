class Sign:
    """A sign in the yard, with the place it leads to."""

    def __init__(self, title, id):
        self.title, self.id = title, id
        self.children = []

    @property
    def url(self):
        return "#" + self.id

    def shown(self, depth=0):
        text = "    " * depth + f"{self.title} - {self.url}"
        return "\n".join([text, *(child.shown(depth + 1) for child in self.children)])


class Arrow:
    """An arrow on the wall of the mill."""

    def __init__(self, title, target):
        self.title = title
        self.target = target

    @property
    def aim(self):
        return self.target

    def shown(self):
        return f"{self.title} -> {self.target}"


class Fence:
    """A fence around the yard, with as many posts as it says."""

    def __init__(self, n_wood_posts=0):
        self.n_wood_posts = n_wood_posts
        self.n_stone_posts = 0

    @property
    def n_posts(self):
        return self.n_wood_posts + self.n_stone_posts

    def shown(self):
        return "|" * self.n_posts
