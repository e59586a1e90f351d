/** Loaded into a measured process before anything else: writes what it cost to a file when it ends. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Of the whole process, its threads included; programs it started (git) are not. */
export interface ProcessCost {
  /** User and system time in seconds. */
  cpu: number;
  /** Largest resident memory in megabytes of 1,000,000 bytes. */
  peakMegabytes: number;
}

const file = process.env['ONX_BENCH_COST_FILE'];
if (file !== undefined && isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const cost: ProcessCost = { cpu: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: Math.round((maxRSS * 1024) / 1e6) };
    writeFileSync(file, JSON.stringify(cost));
  });
}
