def hoisted(letter):
    return letter.upper() in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
