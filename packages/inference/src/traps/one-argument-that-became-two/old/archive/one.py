def migrate_one_to_two(folder):
    metadata = folder.read("metadata.json")
    data = folder.read("data.json")
    metadata["version"] = "two"
    rename_two(metadata, data)
    folder.write("metadata.json", metadata)
    folder.write("data.json", data)


def rename_two(metadata, data):
    metadata["steps"].append("one")
    data["kind"] = "two"
