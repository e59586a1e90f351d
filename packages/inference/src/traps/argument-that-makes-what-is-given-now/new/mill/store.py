from typing import Callable, Optional

from elsewhere import Array, Ledger


class Store:
    def write(self, ledger: Ledger):
        """Writes the ledger.

        :param ledger: The ledger as it is to be written to the store, with all of its pages.
        """
        self.put(ledger)

    def weigh(self, weigh_with: Optional[Callable[[Array], Array]] = None):
        """Weighs all.

        :param weigh_with: What all sacks of the store are weighed by, one after the other.
        """
        return self.weighed(weigh_with)
