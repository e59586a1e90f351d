from loom.work import Reed, beam, full, warp, weave
