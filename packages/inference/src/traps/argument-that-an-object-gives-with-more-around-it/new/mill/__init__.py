from mill.signs import Arrow, Sign
