from chisel import Blade, hone


def cut_slab(stone):
    return hone(Blade(4)).cut(stone)
