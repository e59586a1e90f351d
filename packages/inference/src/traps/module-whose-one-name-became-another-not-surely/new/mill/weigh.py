from .stores import find_store_of_settings


def weigh(sacks, settings):
    store = find_store_of_settings(settings)
    return store.weigh(sacks)
