"""What only builders need."""
from ._wheel import stop_turning, wait_turning
