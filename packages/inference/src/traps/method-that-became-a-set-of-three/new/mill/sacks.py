class Sack:
    def orders_for_store_of(self, mill, wanted=None):
        orders = {"item": self.keys_of(mill), "rows": self.rows_of(mill)}
        if wanted is not None:
            orders["wanted"] = wanted
        return orders

    def orders_for_change_of(self, mill, acts, wanted=None, returned=None):
        orders = {"key": self.keys_of(mill), "acts": [act.text for act in acts]}
        if wanted is not None:
            orders["wanted"] = wanted
        if returned is not None:
            orders["returned"] = returned
        return orders

    def orders_for_removal_of(self, mill, wanted=None):
        orders = {"key": self.keys_of(mill)}
        if wanted is not None:
            orders["wanted"] = wanted
        return orders

    def keys_of(self, mill):
        return [mill.key(self)]

    def rows_of(self, mill):
        return [mill.row(self)]
