"""Walls of a mill."""
from ._oldplans import Plan, fold_plan


def raise_walls(stones):
    plan = Plan(stones)
    return fold_plan(plan), plan.widest()
