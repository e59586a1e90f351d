"""From basket to shipment."""
