from mill._gears import teeth_on


def test_tooth_count():
    assert teeth_on(10, 2) == 31
