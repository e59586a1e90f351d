def deprecated(message, since, until):
    def mark(one):
        return one

    return mark
