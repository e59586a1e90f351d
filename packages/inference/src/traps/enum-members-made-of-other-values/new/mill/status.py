from enum import Enum


class BaseStatus(str, Enum):
    ACTIVE = "active"
    DONE = "done"
    FAILED = "failed"


class RunStatus(str, Enum):
    """How a run stands."""

    DONE = "done"
    FAILED = "failed"
    SKIPPED = "skipped"

    @classmethod
    def is_over(cls, status: "RunStatus") -> bool:
        return status in {cls.DONE, cls.FAILED, cls.SKIPPED}
