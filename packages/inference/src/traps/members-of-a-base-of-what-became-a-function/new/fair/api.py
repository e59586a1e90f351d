import fair.batches

stalls = fair.batches.Stall
