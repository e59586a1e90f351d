"""Rules for addresses."""

import re

from .base import BaseValidator

POSTCODE = {"DE": re.compile(r"\d{5}"), "NL": re.compile(r"\d{4} ?[A-Z]{2}"), "AT": re.compile(r"\d{4}")}


class AddressValidator(BaseValidator):
    """An address has a name, a street and a postcode of its country's form."""

    def rules(self, value):
        if not value.name.strip():
            yield "name", "is empty"
        if not value.street.strip():
            yield "street", "is empty"
        pattern = POSTCODE.get(value.country)
        if pattern and not pattern.fullmatch(value.postcode):
            yield "postcode", f"{value.postcode!r} is no postcode of {value.country}"
