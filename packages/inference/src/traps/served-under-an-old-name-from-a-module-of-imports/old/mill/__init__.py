"""A mill."""
from . import to_thread
from ._deprecate import DeprecatedAttribute, enable
from ._threads import in_thread_count as _count

enable(__name__)
__deprecated_attributes__ = {
    "run_in_worker": DeprecatedAttribute(to_thread.run, "0.12.0", issue=810),
    "worker_limit": DeprecatedAttribute(to_thread.limit, "0.12.0", issue=810),
    "worker_count": DeprecatedAttribute(_count, "0.12.0", issue=811),
}
