def migrate_three_to_four(folder):
    metadata = folder.read("metadata.json")
    data = folder.read("data.json")
    metadata["version"] = "four"
    rename_four(metadata, data)
    folder.write("metadata.json", metadata)
    folder.write("data.json", data)


def rename_four(metadata, data):
    metadata["steps"].append("three")
    data["kind"] = "four"
