def migrate_two_to_three(folder):
    metadata = folder.read("metadata.json")
    data = folder.read("data.json")
    metadata["version"] = "three"
    rename_three(metadata, data)
    folder.write("metadata.json", metadata)
    folder.write("data.json", data)


def rename_three(metadata, data):
    metadata["steps"].append("two")
    data["kind"] = "three"
