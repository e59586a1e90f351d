def deprecated_attribute(version, message, module, name):
    registry.append((version, message, module, name))


registry = []
