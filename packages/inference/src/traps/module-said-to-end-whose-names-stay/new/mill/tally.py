"""Sums over the books."""
from mill._ledger import Entry as LedgerEntry
from mill._ledger import read_all


def tally(lines):
    entries = read_all(lines)
    return sum(len(entry.group) for entry in entries if isinstance(entry, LedgerEntry))
