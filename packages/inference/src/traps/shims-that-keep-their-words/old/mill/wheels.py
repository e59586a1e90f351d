class BucketWheel:
    def turn(self, water, hours=1):
        return [water * hour for hour in range(hours)]


class PaddleWheel:
    def turn(self, water):
        return water * 0.3
