from quay.tables import LogTable, TideTable
