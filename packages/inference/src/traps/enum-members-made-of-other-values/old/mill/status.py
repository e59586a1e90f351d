from enum import Enum


class BaseStatus(str, Enum):
    ACTIVE = "active"
    DONE = "done"
    FAILED = "failed"


class RunStatusV2(str, Enum):
    """How a run stands."""

    ACTIVE = BaseStatus.ACTIVE.value
    DONE = BaseStatus.DONE.value
    FAILED = BaseStatus.FAILED.value
    SKIPPED = "skipped"

    @classmethod
    def is_over(cls, status: "RunStatusV2") -> bool:
        return status in {cls.DONE, cls.FAILED, cls.SKIPPED}
