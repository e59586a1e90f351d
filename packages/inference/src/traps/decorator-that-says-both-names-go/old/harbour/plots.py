from harbour.names import take


@take(B="border", T="stamp")
def chart(path, **kwargs):
    return path, kwargs
