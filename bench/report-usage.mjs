// Loaded before a measured program: at its end, writes what it has used to file descriptor 3: the time of the processor
// in ms, and the peak of its resident set in KiB.
import { writeSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify({ maxRss: maxRSS, cpuMs: (userCPUTime + systemCPUTime) / 1_000 }));
});
