class Apple:
    def __init__(self, sort, age=1):
        self.sort = sort
        self.age = age

    def harvest(self, summer):
        return self.age * summer.sun
