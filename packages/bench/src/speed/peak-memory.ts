/** Loaded into a measured process before anything else: writes its peak memory in megabytes to a file when it ends. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env['ONX_BENCH_PEAK_FILE'];
if (file !== undefined && isMainThread) {
  process.on('exit', () => writeFileSync(file, String(Math.round(process.resourceUsage().maxRSS / 1024))));
}
