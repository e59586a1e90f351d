from quay.storm import Storm, storm
