from mill import chutes

# backwards compatibility
Chute = chutes.Chute
