from quay.letters import Letter
