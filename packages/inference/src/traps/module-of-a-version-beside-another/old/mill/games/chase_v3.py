from .chase.chase_game import start, start_raw
