from mill.notes import renamed


@renamed({"step": "stride"})
def rise(stride, length=32.0, onset=0.0):
    """The rise of a dough."""
    return _rise_of(stride, length, onset, height=0.01)


def _rise_of(stride, length, onset, height):
    return (_curve(stride, length, onset, height) - _curve(stride, length, onset)) / height


def _curve(stride, length, onset, height=0.0):
    return [onset + height + stride * at for at in range(int(length / stride))]
