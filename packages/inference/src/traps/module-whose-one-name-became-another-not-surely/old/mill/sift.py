from .helpers import find_store_of_sacks


def sift(sacks, settings):
    store = find_store_of_sacks(sacks)
    return store.sift(sacks)
