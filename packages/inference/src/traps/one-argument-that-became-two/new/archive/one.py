def migrate_one_to_two(notes, rows):
    notes["version"] = "two"
    rename_two(notes, rows)


def rename_two(metadata, data):
    metadata["steps"].append("one")
    data["kind"] = "two"
