/** Milliseconds that this process worked, whatever else the machine did meanwhile. */
export function worked(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The table of a benchmark: what was done, and behind it what it took. */
export function table({ wide, runs }: { wide: number; runs: number }) {
  const report = (what: string, value: string) => console.log(`${what.padEnd(wide)} ${value.padStart(12)}`);
  const median = (run: () => unknown): number =>
    Array.from({ length: runs }, () => worked(run)).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
  return {
    report,
    /** The median of so many runs. */
    milliseconds: (what: string, run: () => unknown) => report(what, `${median(run).toFixed(1)} ms`),
  };
}
