class Radio:
    async def hail(self, ship):
        return await ship.answer(self.channel)
