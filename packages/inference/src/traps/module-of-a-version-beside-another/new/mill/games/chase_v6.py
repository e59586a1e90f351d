from mill.games.chase.chase import start, start_raw

__all__ = ["start", "start_raw"]
