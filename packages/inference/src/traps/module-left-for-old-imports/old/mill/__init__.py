import mill.tools.checks
