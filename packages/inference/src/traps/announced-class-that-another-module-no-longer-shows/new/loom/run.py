def run(thread, across):
    return across.take(thread, False)
