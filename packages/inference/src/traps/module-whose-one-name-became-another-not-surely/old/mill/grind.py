from .helpers import find_store_of_sacks


def grind(sacks, settings):
    store = find_store_of_sacks(sacks)
    return store.grind(sacks)
