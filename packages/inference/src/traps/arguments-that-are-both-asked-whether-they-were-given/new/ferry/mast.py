class Mast:
    def signal(self, port, text, *, flag_set_colours=None, lantern=None):
        message = {"port": port, "text": text}
        if flag_set_colours is not None:
            message["flags"] = {"kind": "colours", "colours": flag_set_colours}
        if lantern is not None:
            message["lantern"] = lantern
        return self.hoist(message)

    def _kept(self, flag_set_colours):
        return self.log.get(flag_set_colours)
