import logging

logger = logging.getLogger(__name__)


def tides_at(hour):
    logger.info("asked for tides at %s", hour)
    return hour % 12
