"""Who looks after the store."""


def count(store, farm):
    return len(store.sack_marks(farm))


def show(store, farm):
    for mark in store.sack_marks(farm):
        print(mark)


def oldest(store, farm):
    return store.sack_marks(farm)[0]


def newest(store, farm):
    return store.latest_sack_mark(farm)


def of_this_year(store, farm, year):
    return store.latest_sack_mark(farm, season=year)
