def migrate_three_to_four(notes, rows):
    notes["version"] = "four"
    rename_four(notes, rows)


def rename_four(metadata, data):
    metadata["steps"].append("three")
    data["kind"] = "four"
