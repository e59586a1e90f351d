from harbour.condition import Condition


def closed(quays, cranes):
    shut = [quay for quay in quays if quay.condition is Condition.CLOSED]
    return shut + [crane for crane in cranes if crane.condition is Condition.CLOSED]


def worn(quays, cranes):
    old = [quay for quay in quays if quay.condition is Condition.WORN]
    return old + [crane for crane in cranes if crane.condition is Condition.WORN]
