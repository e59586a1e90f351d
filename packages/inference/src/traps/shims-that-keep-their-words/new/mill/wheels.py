from mill.announce import deprecate
from mill.turning import Overshot, Undershot

deprecate("wheels", "3.0", "Importing from wheels is deprecated. Please import from mill.turning instead.")


class BucketWheel(Overshot):
    def __init__(self, *args, **kwargs):
        message = f"{self.__class__.__name__} is deprecated and will be removed in 3.0, see the notes of the release."
        deprecate("wheels", "3.0", message)
        super().__init__(*args, **kwargs)


class PaddleWheel(Undershot):
    def __init__(self, *args, **kwargs):
        message = f"{self.__class__.__name__} is deprecated and will be removed in 3.0, see the notes of the release."
        deprecate("wheels", "3.0", message)
        super().__init__(*args, **kwargs)
