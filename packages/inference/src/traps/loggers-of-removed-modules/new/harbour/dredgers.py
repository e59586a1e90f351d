import logging

logger = logging.getLogger(__name__)


class Dredger:
    def dig(self, depth):
        logger.info("digging to %s", depth)
        self.depth = max(self.depth, depth)
