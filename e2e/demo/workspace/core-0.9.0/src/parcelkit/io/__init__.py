"""Reading orders and writing manifests."""
