from .stores import find_store_of_settings


def sift(sacks, settings):
    store = find_store_of_settings(settings)
    return store.sift(sacks)
