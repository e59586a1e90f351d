def count_sacks(cart):
    return sum(1 for _ in cart)
