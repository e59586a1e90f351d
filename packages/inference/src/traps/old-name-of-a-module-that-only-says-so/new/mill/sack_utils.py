from sacking.knots import tie_sack, untie_sack
