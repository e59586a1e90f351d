class Defaults:
    Port = 502
    Retries = 3
