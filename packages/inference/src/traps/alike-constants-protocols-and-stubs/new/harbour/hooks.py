def on_arrival(event):
    raise NotImplementedError


def on_strike(event):
    raise NotImplementedError


def on_spill(event):
    raise NotImplementedError
