"""Postal addresses."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Address:
    """Where a parcel goes to or comes from."""

    name: str
    street: str
    postcode: str
    city: str
    country: str = "DE"

    def lines(self):
        """The address as it is printed, line by line."""
        return [self.name, self.street, f"{self.postcode} {self.city}", self.country]

    def is_domestic(self, home="DE"):
        return self.country == home
