"""What the shop asks of an order, on top of what carriers ask."""

from parcelkit.core.validators import AddressValidator, BaseValidator
from parcelkit.core.validators.base import BaseValidator as Rules

FORBIDDEN = ("packstation", "po box")


class CustomerAddressValidator(AddressValidator):
    """No parcel machines: the shop's goods need a signature."""

    def rules(self, value):
        yield from super().rules(value)
        if any(word in value.street.lower() for word in FORBIDDEN):
            yield "street", "needs a person to sign"


class BasketValidator(Rules):
    """A basket holds something, and not too much."""

    def rules(self, value):
        if not value:
            yield "basket", "is empty"
        if len(value) > 20:
            yield "basket", "has too many lines"


def all_valid(pairs) -> bool:
    """Whether every (validator, value) pair is fine."""
    return all(isinstance(validator, BaseValidator) and validator.validate(value) for validator, value in pairs)
