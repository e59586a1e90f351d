from mill._gears import ratio, tooth_count


def test_teeth():
    assert tooth_count(10, 2) == 31


def test_ratio():
    assert ratio(10, 20) == 2
