class Sack:
    def orders_for_work_of(self, mill, key="key", wanted=None, returned=None):
        orders = {key: self.keys_of(mill)}
        if key == "item":
            orders["rows"] = self.rows_of(mill)
        if wanted is not None:
            orders["wanted"] = wanted
        if returned is not None:
            orders["returned"] = returned
        return orders

    def keys_of(self, mill):
        return [mill.key(self)]

    def rows_of(self, mill):
        return [mill.row(self)]
