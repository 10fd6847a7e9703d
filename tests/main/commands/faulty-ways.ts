/** What a reading thread may come to besides an answer, each by the name of the file that does it: words of a script. */
export const faultyWays = `forever: () => { for (;;); },
       hungry: () => { const kept = []; for (;;) kept.push(new Array(100_000).fill(kept.length)); },
       throws: () => { throw new Error('a fault of our own'); },
       ends: () => process.exit(3),`;
