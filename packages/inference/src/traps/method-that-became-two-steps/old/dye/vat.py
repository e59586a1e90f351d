class Vat:
    def __init__(self, shades):
        self.shades = shades

    def soak(self, cloth, rows=None):
        return self.soak_by_shade(cloth, rows)

    def soak_by_shade(self, cloth, rows=None):
        """Soaks a cloth, each thread by the mean of its shade."""
        if rows is not None:
            for thread in cloth:
                thread.colour = rows[thread.shade].mean
            return cloth, rows
        rows = {shade: cloth.of(shade) for shade in self.shades}
        for thread in cloth:
            thread.colour = rows[thread.shade].mean
        return cloth, rows
