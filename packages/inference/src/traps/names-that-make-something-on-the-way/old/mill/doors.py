import warnings

from .keys import Key, Lock, open_lock


class Door:
    def lock_by_name(self, name, turns):
        warnings.warn("lock_by_name is deprecated, use fit_lock", DeprecationWarning)
        lock = Lock(name, turns)
        return self.fit_lock(lock)

    def fit_lock(self, lock):
        self.lock = lock
        return self

    async def knock(self, hand):
        """Knocks.

        .. deprecated:: 1.0
           Use :meth:`ring` instead.
        """
        answer = await self.ring(hand)
        return answer.text, answer.hand

    async def ring(self, hand):
        return await hand.ring(self)

    def paint_it(self, colour):
        warnings.warn("paint_it is deprecated, use paint", DeprecationWarning)
        return self.paint(colour)

    def paint(self, colour):
        self.colour = colour
        return self


def try_key(teeth):
    warnings.warn("try_key is deprecated, use open_lock", DeprecationWarning)
    return open_lock(Key(teeth))


def key_teeth(key):
    """Deprecated. Use :func:`measure` instead."""
    size, teeth = measure(key)
    return teeth


def measure(key):
    return len(key.teeth), key.teeth


def cut(teeth):
    """Deprecated. Use :class:`Cutter` instead."""
    return Cutter(teeth).run()


class Cutter:
    def __init__(self, teeth):
        self.teeth = teeth

    def run(self):
        return Key(self.teeth)
