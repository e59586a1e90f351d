import functools


class Order:
    def __init__(self, order_id, status):
        self.order_id = order_id
        self.status = status


def one_at_a_time(func):
    def as_before(self, order_id, status="DONE"):
        return [self, Order(order_id, status)], {}

    @functools.wraps(func)
    def wrapped(*args, **kwargs):
        if "order_id" in kwargs or "status" in kwargs or isinstance(args[1], str):
            args, kwargs = as_before(*args, **kwargs)
        return func(*args, **kwargs)

    return wrapped


class Orders:
    def __init__(self):
        self.open = {}

    @one_at_a_time
    def close(self, order):
        self.open.pop(order.order_id)
        order.done = order.status == "DONE"
        return order
