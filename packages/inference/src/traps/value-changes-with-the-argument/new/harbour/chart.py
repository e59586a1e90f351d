def project(points, datum=None):
    return [point.flat(datum) for point in points]
