from mill import deprecation
from grind.labels import Label  # noqa
from grind.store.sacks import Sack  # noqa

deprecation.show_message(__name__, "grind.store/labels")
