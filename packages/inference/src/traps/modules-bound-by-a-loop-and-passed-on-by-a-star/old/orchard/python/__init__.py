from orchard.python import tools
from orchard.python import trees
