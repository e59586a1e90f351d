class Vat:
    def __init__(self, shades):
        self.shades = shades
        self.rows = None

    def soak(self, cloth):
        self.rows = self.learn_soak_by_shade(cloth)
        return self.apply_soak_by_shade(cloth, self.rows)

    def learn_soak_by_shade(self, cloth):
        return {shade: cloth.of(shade) for shade in self.shades}

    def apply_soak_by_shade(self, cloth, rows=None):
        """Soaks a cloth, each thread by the mean of its shade."""
        for thread in cloth:
            thread.colour = rows[thread.shade].mean
        return cloth
