from .sheets import is_paper


def register(table):
    table.add("sheet", is_paper)
    table.add("sheets", is_paper)
