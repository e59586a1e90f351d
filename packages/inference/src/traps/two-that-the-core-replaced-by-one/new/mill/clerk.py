"""Who looks after the store."""


def count(store, farm):
    return len(store.sack_marks_of(farm))


def show(store, farm):
    for mark in store.sack_marks_of(farm):
        print(mark)


def oldest(store, farm):
    return store.sack_marks_of(farm)[0]


def newest(store, farm):
    return store.sack_marks_of(farm)[0]


def of_this_year(store, farm, year):
    return store.sack_marks_of(farm, season=year)[0]
