def daily_arrivals(calls, day):
    return [call for call in calls if call.arrival.date() == day]


def noise_levels(meters, day):
    return {meter.name: meter.mean(day) for meter in meters if meter.online}
