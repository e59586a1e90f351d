from quay.post import Letter
