from quay.work import Crane, load, moor, weigh
