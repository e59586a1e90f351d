def total(rows):
    return sum(row.mass for row in rows)
