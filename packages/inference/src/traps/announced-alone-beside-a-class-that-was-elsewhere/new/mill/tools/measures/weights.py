class Balance:
    def weigh(self, flour):
        return sum(sack.weight for sack in flour)
