def ancestor(cls, instance):
    return super(cls, instance)
