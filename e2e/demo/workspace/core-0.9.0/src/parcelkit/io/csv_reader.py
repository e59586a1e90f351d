"""Orders from CSV."""

import csv
import io

from ..models.address import Address


def read_addresses(text, delimiter=";"):
    """Addresses from CSV text whose first line names the columns."""
    rows = csv.DictReader(io.StringIO(text), delimiter=delimiter)
    return [
        Address(row["name"], row["street"], row["postcode"], row["city"], row.get("country") or "DE")
        for row in rows
    ]
