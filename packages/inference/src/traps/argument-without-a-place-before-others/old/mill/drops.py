def drop_grain(grain, weights=None, share=0.5, seed=None):
    kept = [kernel for kernel in grain if hash((kernel, seed)) % 100 >= share * 100]
    return kept, weights


def drop_dust(dust, share=0.5, seed=None):
    kept = [speck for speck in dust if hash((speck, seed)) % 100 >= share * 100]
    return kept
