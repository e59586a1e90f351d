import asyncio


class AsyncGate:
    def __init__(self, loop=None):
        self.loop = loop or asyncio.new_event_loop()

    def open(self):
        return self.loop.run_until_complete(asyncio.sleep(0))
