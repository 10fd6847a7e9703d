import { parseHTML } from 'linkedom';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { BodyPart } from '../../../src/renderer/screens/library/BodyPart.tsx';
import { markBody, storyMarks } from '../../../src/renderer/screens/library/marks.ts';
import { placeInBody, placeInText, selectedSpan } from '../../../src/renderer/screens/library/selection.ts';
import type { StoryWithItems } from '../../../src/shared/contract/stories.ts';
import { storyWith } from './story-with.ts';

const paragraphs = [
  ['heading', 'Fund opens'],
  ['paragraph', 'Up to £970 million was given, she said: “It helps,” and “a lot.”'],
  ['item', 'Ann Lee, Chair'],
  ['item', 'Bob 😀 Ray, Vet'],
  ['quotation', 'We shall act.'],
] as const;

function sample(): StoryWithItems {
  const body = paragraphs.map(([, text]) => text).join('\n\n');
  const at = (words: string) => ({ start: body.indexOf(words), end: body.indexOf(words) + words.length });
  return storyWith(body, paragraphs, {
    joins: [{ at: body.indexOf(' she said'), was: '\n' }],
    quotes: [['It helps,', 'a lot.'].map(at), ['It helps,” and “a'].map(at), ['We shall act.'].map(at)],
    facts: [{ ...at(paragraphs[1][1]), figures: [at('£970 million')] }],
    attendees: ['Ann Lee, Chair', 'Bob 😀 Ray, Vet'].map(at),
  });
}

/** The story as the window draws it, with a link before and words behind. */
function drawn(story: StoryWithItems) {
  const parts = markBody(story, storyMarks(story)).map((block) =>
    createElement(BodyPart, { key: block.start, block, selected: null }),
  );
  const text = createElement('div', { className: 'story-body' }, parts);
  const { document } = parseHTML(
    `<html><body><h1>Title</h1><main>${renderToStaticMarkup(text)}</main><p>Beside</p></body></html>`,
  );
  const root = document.querySelector('.story-body') as unknown as Element;
  return { document: document as unknown as Document, root };
}

const from = (start: [Node, number], end: [Node, number]) => ({
  ...{ startContainer: start[0], startOffset: start[1] },
  ...{ endContainer: end[0], endOffset: end[1] },
});

function textNodes(node: Node): Node[] {
  return node.nodeType === 3 ? [node] : [...node.childNodes].flatMap(textNodes);
}

describe('a selection is found in the body', () => {
  test('whichever pieces of the text it begins and ends in', () => {
    const story = sample();
    const { root } = drawn(story);
    const nodes = textNodes(root);
    expect(nodes.length).toBe(13);
    // Every place of every piece of text; that the pieces in order are the body is what is asked.
    let at = 0;
    for (const node of nodes) {
      const text = node.textContent ?? '';
      at = story.body.indexOf(text, at);
      for (let offset = 0; offset < text.length; offset++) {
        const span = selectedSpan(root, from([node, offset], [node, text.length]));
        expect(span).toEqual({ start: at + offset, end: at + text.length });
      }
      at += text.length;
    }
    expect(at).toBe(story.body.length);
  });

  test('over marks, a closed break, list items and paragraphs', () => {
    const story = sample();
    const { root } = drawn(story);
    const nodes = textNodes(root);
    const holding = (words: string): [Node, number] => {
      const node = nodes.find(({ textContent }) => textContent?.includes(words));
      if (!node) throw new Error(`Not in one piece: ${words}`);
      return [node, node.textContent?.indexOf(words) ?? 0];
    };
    const words = (start: string, end: string) => {
      const [node, offset] = holding(end);
      const span = selectedSpan(root, from(holding(start), [node, offset + end.length]));
      return span && story.body.slice(span.start, span.end);
    };
    expect(words('million', 'she said')).toBe('million was given, she said');
    expect(words('helps', 'lot')).toBe('helps,” and “a lot');
    expect(words('Chair', 'Ray')).toBe('Chair\n\nBob 😀 Ray');
    expect(words('opens', 'act')).toBe(story.body.slice(5, story.body.length - 1));
  });

  test('where an end lies between pieces or paragraphs, as after three clicks', () => {
    const story = sample();
    const { root } = drawn(story);
    const [heading, paragraph] = [...root.children];
    if (!heading || !paragraph) throw new Error('Nothing was drawn');
    const selected = (start: [Node, number], end: [Node, number]) => {
      const span = selectedSpan(root, from(start, end));
      return span && story.body.slice(span.start, span.end);
    };
    expect(selected([heading, 0], [paragraph, 0])).toBe('Fund opens\n\n');
    expect(selected([heading, 0], [heading, heading.childNodes.length])).toBe('Fund opens');
    expect(selected([root, 0], [root, 1])).toBe('Fund opens\n\n');
    expect(selected([root, 0], [root, root.childNodes.length])).toBe(story.body);
  });

  test('an end outside the text is its beginning or its end', () => {
    const story = sample();
    const { root, document } = drawn(story);
    const [heading] = [...root.children];
    const [title, beside] = [document.querySelector('h1'), document.querySelector('body > p')];
    if (!heading || !title || !beside) throw new Error('Nothing was drawn');
    const all = { start: 0, end: story.body.length };
    expect(selectedSpan(root, from([title, 0], [beside, 1]))).toEqual(all);
    expect(selectedSpan(root, from([document.body, 0], [document.body, 3]))).toEqual(all);
    expect(selectedSpan(root, from([title, 0], [heading, 1]))).toEqual({ start: 0, end: 10 });
    expect(selectedSpan(root, from([title, 0], [title, 1]))).toBeNull();
    expect(selectedSpan(root, from([beside, 0], [beside, 1]))).toBeNull();
    expect(selectedSpan(root, from([heading, 0], [heading, 0]))).toBeNull();
  });
});

test('a place of the body is found in the text that is drawn, and back again', () => {
  const story = sample();
  const { root } = drawn(story);
  for (const block of story.blocks) {
    for (let at = block.start; at <= block.end; at++) {
      const place = placeInText(root, at);
      if (!place) throw new Error('There is no text');
      expect(placeInBody(root, place.node, place.offset)).toBe(at);
      if (at < block.end) expect(place.node.textContent?.[place.offset]).toBe(story.body[at]);
    }
  }
  const between = placeInText(root, (story.blocks[0]?.end ?? 0) + 1);
  expect(between && placeInBody(root, between.node, between.offset)).toBe(story.blocks[0]?.end);
});
