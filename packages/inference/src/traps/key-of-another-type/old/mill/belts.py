import yaml


def belt(path):
    settings = yaml.safe_load(open(path))["belt"]
    return settings["cache"], settings["load"]
