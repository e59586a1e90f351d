"""How threads are kept."""
import threading


def in_thread_run(work, *args, limiter=None):
    """Do the work in a thread of its own."""
    thread = threading.Thread(target=work, args=args)
    thread.start()
    return thread


def in_thread_limit():
    """How many threads there may be at a time."""
    return threading.active_count() + 40


def in_thread_count():
    """How many threads there are."""
    return threading.active_count() - 1
