flags = {
    "debug": ({"Port": {"level": "debug"}}, "tell all"),
    "no-tide": ({"Port": {"tide": "none"}}, "leave the tide out"),
    "dry-dock": ({"Port": {"dock": "dry"}}, "keep the ships dry"),
}
aliases = {
    "log-level": "Port.log_level",
    "port-name": "Port.name_of_port",
    "ships": "Port.number_of_ships",
    "tide": "Port.height_of_tide",
}


class Port:
    flags = dict(flags)
    aliases = dict(aliases)
