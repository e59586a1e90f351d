from mill.scale import Scale
