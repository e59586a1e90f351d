"""What is kept for the mill."""

from mill.sacks import Ledger


class TollLedger(Ledger):
    def toll(self):
        return self.total() / 16
