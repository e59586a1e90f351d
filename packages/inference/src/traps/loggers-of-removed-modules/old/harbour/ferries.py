import logging

logger = logging.getLogger(__name__)


def cross(ferry, lanes):
    logger.info("crossing")
    return ferry.speed * lanes
