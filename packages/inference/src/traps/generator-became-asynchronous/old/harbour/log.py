def entries(client, limit=100):
    return EntryIterator(client, limit)


class EntryIterator:
    def __init__(self, client, limit):
        self.client = client
        self.limit = limit

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.limit == 0:
            raise StopAsyncIteration
        self.limit -= 1
        return await self.client.next_entry()
