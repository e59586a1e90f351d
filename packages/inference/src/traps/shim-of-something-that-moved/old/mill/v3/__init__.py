"""The third mill."""
from .channels import Color, FillOpacity
from .old import Fillopacity
