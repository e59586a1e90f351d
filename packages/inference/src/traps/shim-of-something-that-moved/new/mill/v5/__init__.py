"""The fifth mill."""
from .channels import Color, FillOpacity
