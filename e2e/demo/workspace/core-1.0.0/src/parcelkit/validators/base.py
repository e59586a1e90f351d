"""The shape of a validator."""

from ..errors import ValidationError


class BaseValidator:
    """Collects rules and checks a value against all of them."""

    def __init__(self, strict=True):
        self.strict = strict
        self.problems = []

    def rules(self, value):
        """Pairs of field and reason for every rule that `value` breaks."""
        raise NotImplementedError

    def validate(self, value):
        self.problems = list(self.rules(value))
        if self.problems and self.strict:
            field, reason = self.problems[0]
            raise ValidationError(field, reason)
        return not self.problems
