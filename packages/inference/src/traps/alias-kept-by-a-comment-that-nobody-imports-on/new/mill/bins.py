from mill import hoppers

# backwards compatibility
Hopper = hoppers.Hopper
