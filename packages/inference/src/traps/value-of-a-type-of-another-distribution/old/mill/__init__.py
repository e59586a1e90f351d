from mill.order import Order
