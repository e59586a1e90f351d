class Orders:
    def __init__(self):
        self.open = {}

    def close(self, order_id, status="DONE"):
        order = self.open.pop(order_id)
        order.status = status
        return order
