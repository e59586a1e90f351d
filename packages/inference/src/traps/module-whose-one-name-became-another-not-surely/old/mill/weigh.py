from .helpers import find_store_of_sacks


def weigh(sacks, settings):
    store = find_store_of_sacks(sacks)
    return store.weigh(sacks)
