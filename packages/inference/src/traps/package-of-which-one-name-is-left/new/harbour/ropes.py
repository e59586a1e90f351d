def splice(left, right, tuck=3):
    strands = [a + b for a, b in zip(left.strands, right.strands, strict=True)]
    return left.twist(strands, times=tuck)
