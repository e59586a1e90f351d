from harbour.state import BerthState


def blocked(quays):
    return [quay for quay in quays if quay.state is BerthState.CLOSED]


def open_quays(quays):
    return [quay for quay in quays if quay.state in (BerthState.FREE, BerthState.TAKEN)]
