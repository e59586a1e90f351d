import warnings


class Keeper:
    def __init__(self, registry):
        self.registry = registry

    def set_entry_policy(self, policy):
        """Override the entry policy of the mill.

        .. deprecated:: 2.0

            Entry policies have been replaced by safety policies. See the guide for more information.
        """
        warnings.warn("Entry policies have been deprecated in favor of safety policies.", DeprecationWarning, stacklevel=3)
        policy = self.maybe_dotted(policy)
        self.registry.register(policy, "entry")
        self.action("entry", policy, order=1)

    def set_safety_policy(self, policy):
        """Override the safety policy of the mill.

        The ``policy`` argument must be an instance of a safety policy or a dotted name of one.
        """
        policy = self.maybe_dotted(policy)
        self.registry.register(policy, "safety")
        self.action("safety", policy, order=1)

    def maybe_dotted(self, name):
        return self.registry.find(name)

    def action(self, what, thing, order):
        self.registry.actions.append((order, what, thing))
