from mill import Run


def test_flour(sacks):
    run = Run(sacks).grind()
    assert run.flour == 75
    assert run.hours > 2
    print(run.to_rows(["number", "mass"]))
