def box(sacks):
    return {sack.label: sack for sack in sacks}
