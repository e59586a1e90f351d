from .stores import find_store_of_settings


def grind(sacks, settings):
    store = find_store_of_settings(settings)
    return store.grind(sacks)
