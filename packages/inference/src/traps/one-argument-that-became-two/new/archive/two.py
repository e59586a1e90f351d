def migrate_two_to_three(notes, rows):
    notes["version"] = "three"
    rename_three(notes, rows)


def rename_three(metadata, data):
    metadata["steps"].append("two")
    data["kind"] = "three"
