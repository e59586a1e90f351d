from mill.signs import Arrow, Fence, Sign
