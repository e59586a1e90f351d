"""Work that is done in threads."""
from ._threads import in_thread_run as run, in_thread_limit as limit
