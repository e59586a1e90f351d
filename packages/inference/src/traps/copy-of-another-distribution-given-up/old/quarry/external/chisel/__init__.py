from .blade import Blade, hone
