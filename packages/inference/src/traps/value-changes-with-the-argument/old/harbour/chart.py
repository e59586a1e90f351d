def project(points, spherical=False):
    return [point.flat(spherical) for point in points]
