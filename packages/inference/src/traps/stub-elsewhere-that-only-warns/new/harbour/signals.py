def tide(table):
    return table.high_water()
