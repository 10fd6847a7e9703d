import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { surenessOf } from '../../../scripts/score/sure.ts';
import { extract } from '../../../src/shared/extract/extract.ts';
import { toLabels } from '../../../src/shared/extract/labels.ts';

const stories = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'stories');
const here = existsSync(join(stories, 'score.mjs'));
if (!here) console.log('The labelled stories are not scored: ../shared/stories is not beside the project.');

function scored(set: string) {
  const folder = join(stories, set);
  const out = mkdtempSync(join(tmpdir(), 'packwright-targets-'));
  for (const file of readdirSync(join(folder, 'gold'))) {
    const plain = readFileSync(join(folder, file.replace('.json', '.txt')), 'utf8');
    writeFileSync(join(out, file), JSON.stringify(toLabels(extract({ plain }, { today: '2026-11-22' }))));
  }
  const run = spawnSync(
    process.execPath,
    [join(stories, 'score.mjs'), out, '--gold', join(folder, 'gold'), '--json'],
    { encoding: 'utf8' },
  );
  return { ...JSON.parse(run.stdout).overall, sureness: surenessOf(out, join(folder, 'gold')) };
}

describe.skipIf(!here)('what extraction has to reach', () => {
  it('on whole stories', () => {
    const score = scored('');
    expect(score.quotes.f1).toBeGreaterThanOrEqual(0.95);
    expect(score.quotes_with_right_speaker.f1).toBeGreaterThanOrEqual(0.92);
    expect(score.role.of_all_gold).toBeGreaterThanOrEqual(0.85);
    expect(score.figures.f1).toBeGreaterThanOrEqual(0.97);
    expect(score.attendees.f1).toBeGreaterThanOrEqual(0.95);
    expect(score.attendee_role.accuracy).toBeGreaterThanOrEqual(0.9);
    expect(score.attendee_organisation.accuracy).toBeGreaterThanOrEqual(0.9);
    expect(score.title.accuracy).toBe(1);
    expect(score.published.accuracy).toBe(1);
    expect(score.docs_with_false_joins.ok).toBe(0);
    expect(score.sureness.wrong).toEqual([]);
    expect(score.sureness.sure / score.sureness.quotes).toBeGreaterThanOrEqual(0.8);
  });

  it('on damaged stories', () => {
    const score = scored('damaged');
    expect(score.joins_exact.accuracy).toBeGreaterThanOrEqual(0.95);
    expect(score.quotes.f1).toBeGreaterThanOrEqual(0.95);
    expect(score.sureness.wrong).toEqual([]);
  });

  it('on the rarer shapes', () => {
    const score = scored('probes');
    expect(score.quotes_with_right_speaker.f1).toBe(1);
    expect(score.attendees.f1).toBe(1);
    expect(score.sureness.wrong).toEqual([]);
  });
});
