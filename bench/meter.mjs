import { writeFileSync } from 'node:fs';

// Preloaded into a measured process: writes its CPU seconds and peak memory when it ends.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(
    process.env.METER_FILE ?? 'meter.json',
    JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, rss: maxRSS / 1024, wall: performance.now() / 1000 }),
  );
});
