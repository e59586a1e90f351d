"""Talks to the mill."""
from .caller import Caller
from .reply import Reply
