from .sheets import is_sheet


def register(table):
    table.add("sheet", is_sheet)
    table.add("sheets", is_sheet)
