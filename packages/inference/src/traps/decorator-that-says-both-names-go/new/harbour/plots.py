from harbour.names import take


@take(B="border")
def chart(path, **kwargs):
    return path, kwargs
