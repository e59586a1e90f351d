def catch(sails):
    return sum(sail.width * sail.height for sail in sails)
