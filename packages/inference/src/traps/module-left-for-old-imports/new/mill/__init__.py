import mill.checks
import mill.tools.checks
