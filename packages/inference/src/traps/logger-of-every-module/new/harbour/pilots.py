import logging

logger = logging.getLogger(__name__)


def guide(ship, berth):
    logger.info("guiding %s to %s", ship, berth)
    return [ship.turn(angle) for angle in berth.approach]
