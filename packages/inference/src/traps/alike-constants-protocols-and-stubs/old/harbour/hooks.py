def on_arrival(event):
    raise NotImplementedError


def on_fire(event):
    raise NotImplementedError


def on_spill(event):
    raise NotImplementedError
