from harbour.craft._base import AbstractCraft

__all__ = ["AbstractCraft"]
