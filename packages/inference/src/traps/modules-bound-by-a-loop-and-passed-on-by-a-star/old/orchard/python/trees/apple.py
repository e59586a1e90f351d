class Apple:
    def __init__(self, sort, age=1):
        self.sort = sort
        self.age = age

    def yield_of(self, summer):
        return self.age * summer.sun
