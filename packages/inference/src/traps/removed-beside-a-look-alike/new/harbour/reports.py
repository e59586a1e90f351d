def daily_arrivals(calls, day):
    return [call for call in calls if call.arrival.date() == day]


def invoice_totals(ledger, month):
    return {entry.customer: entry.sum(month) for entry in ledger if entry.open}
