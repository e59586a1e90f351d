class Application:
    flags = {}
