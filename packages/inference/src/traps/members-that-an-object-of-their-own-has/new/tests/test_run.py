from mill import Run


def test_flour(sacks):
    run = Run(sacks).grind()
    assert run.results.flour == 75
    assert run.results.hours > 2
    print(run.results.to_rows(["number", "mass"]))
