from harbour.cranes import CraneCondition
from harbour.quays import QuayCondition


def closed(quays, cranes):
    shut = [quay for quay in quays if quay.condition is QuayCondition.CLOSED]
    return shut + [crane for crane in cranes if crane.condition is CraneCondition.CLOSED]


def worn(quays, cranes):
    old = [quay for quay in quays if quay.condition is QuayCondition.WORN]
    return old + [crane for crane in cranes if crane.condition is CraneCondition.WORN]
