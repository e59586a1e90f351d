import asyncio


async def send(message, *, every=1.0):
    for word in message.split():
        print(word)
        await asyncio.sleep(every)
