class Sack:
    def to_label(self, file_name=None):
        mark = self.name
        if file_name is None:
            file_name = "{}.lbl".format(mark)
        lines = ["sack {}".format(mark), "weight {}".format(self.weight)]
        files = {file_name: "\n".join(lines)}
        return files, mark, file_name


def print_all(sacks):
    for sack in sacks:
        files, mark, file_name = sack.to_label(file_name=sack.file_name)
        send(files[file_name], file_name)
