def rise(step, length=32.0, onset=0.0):
    """The rise of the dough."""
    height = 0.01
    return (_curve(step, length, onset, height) - _curve(step, length, onset)) / height


def _curve(step, length, onset, height=0.0):
    return [onset + height + step * at for at in range(int(length / step))]
