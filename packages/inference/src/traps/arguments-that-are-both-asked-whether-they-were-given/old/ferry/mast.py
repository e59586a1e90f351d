class Mast:
    def signal(self, port, text, flag_set_kind=None, lantern=None):
        message = {"port": port, "text": text}
        if flag_set_kind is not None:
            message["flags"] = {"kind": flag_set_kind}
        if lantern is not None:
            message["lantern"] = lantern
        return self.hoist(message)

    def _kept(self, flag_set_kind):
        return self.log.get(flag_set_kind)
