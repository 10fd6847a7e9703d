import type { TestProgram } from './test-program.ts';

/** A story as a page, in the form that the stand-in extractor knows; each issue says when it was published. */
export function issue({
  date,
  boats = '40',
  speaker = 'Ada Merrow',
  title = 'Harbour fund opens',
  notes = '',
}: {
  date?: string;
  boats?: string;
  speaker?: string;
  title?: string;
  notes?: string;
}): string {
  const paragraphs = [
    `The fund opens today with £3 million for ${boats} boats in every harbour along the coast.`,
    `${speaker}, Harbour Secretary said:`,
    'We will rebuild the wall, and no family that lives beside the sea should have to fear the tide again.',
    'Tom Sedge, Harbour Master said:',
    'The crews were calm throughout, and the whole town is grateful to every one of them for it.',
    '- Ada Merrow, Harbour Secretary, Harbour Office',
    `- Tom Sedge, Harbour Master, Dunmere${notes}`,
  ];
  const time = date ? `<p>Published <time datetime="${date}">then</time></p>` : '';
  return `<h1>${title}</h1>${time}${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;
}

/** Pastes an issue; gives the story's id. */
export async function pasteIssue(program: TestProgram, words: Parameters<typeof issue>[0]): Promise<string> {
  const report = await program.get('stories.paste', { text: issue(words), format: 'paste-html' });
  return report.imported[0]?.storyId ?? '';
}
