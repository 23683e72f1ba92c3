// Loaded before a measured program: at its end, writes the peak of its resident set in KiB to file descriptor 3.
import { writeSync } from 'node:fs';

process.on('exit', () => {
  writeSync(3, String(process.resourceUsage().maxRSS));
});
