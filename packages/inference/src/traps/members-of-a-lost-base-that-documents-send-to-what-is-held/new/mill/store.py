class Store:
    def __init__(self, mill):
        self.mill = mill

    @property
    def sacks(self) -> "Shelf":
        return Shelf(self)


class Shelf:
    def __init__(self, store):
        self.store = store

    def get(self, number):
        return self.store.mill.books.find(number)

    def put(self, sack):
        with self.store.mill.door.open():
            self.store.mill.books.enter(sack)
