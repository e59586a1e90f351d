from typing import Callable, Optional

from elsewhere import Array, Ledger


class Store:
    def write(self, ledger_updater: Callable[[Ledger], Ledger]):
        """Writes the ledger.

        :param ledger_updater: The ledger as it is to be written to the store, with all of its pages.
        """
        self.put(ledger_updater)

    def weigh(self, weights: Optional[Array] = None):
        """Weighs all.

        :param weights: What all sacks of the store are weighed by, one after the other.
        """
        return self.weighed(weights)
