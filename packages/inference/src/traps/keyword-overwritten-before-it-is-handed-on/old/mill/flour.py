class Sifter:
    def sift(self, flour, coarse=False, passes=1):
        return [grain for grain in flour * passes if coarse or grain.fine]

    def sample(self, flour, size=10, coarse=True, passes=1):
        return self.sift(flour, coarse=coarse, passes=passes)[:size]
