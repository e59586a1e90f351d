class Tower:
    def __init__(self, ropes):
        self.ropes = ropes

    async def ringer(self):
        if self.ropes.ringer is None:
            self.ropes.ringer = await self.ropes.hire()
        return self.ropes.ringer

    def height(self):
        return self.ropes.length * 2
