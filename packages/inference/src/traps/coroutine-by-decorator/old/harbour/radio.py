from tornado import gen


class Radio:
    @gen.coroutine
    def hail(self, ship):
        answer = yield ship.answer(self.channel)
        raise gen.Return(answer)
