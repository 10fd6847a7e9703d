/** Places for the answers to one question: more than a story asks for. A phrase has one place, and takes it from another. */
const places = 512;

interface Kept<Answer> {
  phrase: string;
  answer: Answer;
}

/** The answers to a question, and the places that hold one. */
const shelves: { kept: unknown[]; used: number[] }[] = [];

/**
 * A question about a phrase whose answer is kept until the story is read: the same few offices and names are asked
 * about from many sides. Answers are shared, so nobody may change them.
 */
export function remembered<Answer>(answer: (phrase: string) => Answer): (phrase: string) => Answer {
  const kept: (Kept<Answer> | null)[] = new Array(places).fill(null);
  const used: number[] = [];
  shelves.push({ kept, used });
  return (phrase) => {
    const place = placeOf(phrase);
    const known = kept[place];
    if (known != null && known.phrase === phrase) return known.answer;
    const found = answer(phrase);
    kept[place] = { phrase, answer: found };
    used.push(place);
    return found;
  };
}

/** A phrase's place by its length and four of its letters: looking at all of them would take longer than most answers. */
function placeOf(phrase: string): number {
  const { length } = phrase;
  if (length === 0) return 0;
  const begins = phrase.charCodeAt(0) * 31 + phrase.charCodeAt(length >> 1);
  const ends = phrase.charCodeAt(length - 1) * 31 + phrase.charCodeAt((length >> 2) * 3);
  return (begins * 127 + ends * 7 + length) & (places - 1);
}

/** Ends a story: its answers, and with them its text, are let go. */
export function forgetAnswers(): void {
  for (const { kept, used } of shelves) {
    if (used.length === 0) continue;
    for (const place of used) kept[place] = null;
    used.length = 0;
  }
}
