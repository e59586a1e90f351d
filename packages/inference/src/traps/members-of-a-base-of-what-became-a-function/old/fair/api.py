import fair.batches

run_batch = fair.batches.Batch
