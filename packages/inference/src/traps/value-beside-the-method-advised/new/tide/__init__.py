class Crew:
    least_rest = None
    """
    Deprecated: Use rest_time instead.
    Least rest between two shifts of a team, in minutes.
    """

    longest_rest = 90
    """
    Deprecated: Use rest_time instead.
    Longest rest between two shifts, in minutes.
    """

    def rest_time(self):
        """Hours of rest between two shifts."""
        if self.least_rest is None:
            return self.longest_rest / 60
        return (self.least_rest + self.longest_rest) / 120
