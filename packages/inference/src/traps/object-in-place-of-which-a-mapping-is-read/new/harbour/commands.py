def load(vargs):
    if vargs.get("crane") is None:
        raise ValueError("which crane?")
    return f"{vargs['crane']} loads {vargs['goods']}"
