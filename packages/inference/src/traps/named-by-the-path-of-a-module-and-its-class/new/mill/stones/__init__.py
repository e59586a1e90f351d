from .Runner import Runner
