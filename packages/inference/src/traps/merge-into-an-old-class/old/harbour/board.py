from harbour.quay_state import QuayState


def blocked(quays):
    return [quay for quay in quays if quay.state is QuayState.CLOSED]


def open_quays(quays):
    return [quay for quay in quays if quay.state in (QuayState.FREE, QuayState.TAKEN)]
