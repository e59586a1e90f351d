class Keeper:
    def __init__(self, registry):
        self.registry = registry

    def set_entry_policy(self, policy):
        """Override the entry policy of the mill.

        The ``policy`` argument must be an instance of an entry policy or a dotted name of one.
        """
        policy = self.maybe_dotted(policy)
        self.registry.register(policy, "entry")
        self.action("entry", policy, order=1)

    def maybe_dotted(self, name):
        return self.registry.find(name)

    def action(self, what, thing, order):
        self.registry.actions.append((order, what, thing))
