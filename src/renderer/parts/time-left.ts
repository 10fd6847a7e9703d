/**
 * How long a job will still take, in words that do not pretend to know to the second. Empty while too little is done
 * to say.
 */
export function timeLeft(done: number, total: number | null, elapsedMs: number): string {
  if (!total || !done || done >= total || elapsedMs < 2000) return '';
  const seconds = ((elapsedMs / done) * (total - done)) / 1000;
  if (seconds < 10) return 'a few seconds left';
  if (seconds < 55) return `about ${Math.ceil(seconds / 10) * 10} seconds left`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? 'about a minute left' : `about ${minutes} minutes left`;
}
