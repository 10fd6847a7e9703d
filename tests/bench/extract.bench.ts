/**
 * npm run bench extract
 * Stories of about 400 words a second on one core, and hostile texts of 5 MB against a normal story's time per byte.
 * Processor time is measured, so that other work on the machine does not count.
 */
import { extract } from '../../src/shared/extract/extract.ts';
import { hostileTexts, sampleStories } from './extract-texts.ts';

const options = { today: '2026-11-22' };

function processorTime(work: () => void): number {
  const begun = process.threadCpuUsage();
  work();
  return process.threadCpuUsage(begun).user / 1000;
}

const stories = sampleStories();
const characters = stories.reduce((sum, text) => sum + text.length, 0);
const words = stories.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
const round = () => {
  for (const plain of stories) extract({ plain }, options);
};
for (let i = 0; i < 40; i++) round();
const rounds = 150;
const time = processorTime(() => {
  for (let i = 0; i < rounds; i++) round();
});
const perCharacter = time / (rounds * characters);
const perAverage = (time / (rounds * words)) * 400;
console.log(`${stories.length} stories of ${Math.round(words / stories.length)} words on average`);
console.log(`stories of 400 words a second on one core: ${Math.round(1000 / perAverage)}`);

const size = 5_000_000;
console.log(`\nhostile texts of ${size / 1e6} MB        time     against a story, by length`);
for (const [name, plain] of hostileTexts(size)) {
  const taken = processorTime(() => extract({ plain }, options));
  console.log(
    `${name.padEnd(28)}${`${Math.round(taken)} ms`.padStart(10)}   ${(taken / plain.length / perCharacter).toFixed(2)}x`,
  );
}
