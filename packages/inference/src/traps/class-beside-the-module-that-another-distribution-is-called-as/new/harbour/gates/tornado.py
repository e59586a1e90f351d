"""Gates on a loop.

.. deprecated:: 25
    Use asyncio.AsyncGate instead.
"""
import warnings

from .asyncio import AsyncGate

warnings.warn("harbour.gates.tornado.LoopGate is deprecated. Use harbour.gates.asyncio.AsyncGate", DeprecationWarning)


class LoopGate(AsyncGate):
    """Opens when the loop turns."""

    def __init__(self, io_loop=None):
        super().__init__(loop=io_loop and io_loop.asyncio_loop)
