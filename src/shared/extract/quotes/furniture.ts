import type { Block } from '../page.ts';

const turn =
  /^(?:For (?:all |any |more |further )?(?:(?:media|press|general|other) )?(?:enquiries|information|details)\b|To (?:check|find out|apply|register|book|report|see|read|learn)\b)[^.]*\b(?:visit|phone|call|contact|e-?mail|telephone|go to)\b/i;

/** "For media enquiries please phone …", "To check … visit …": the paper speaks to its readers, not the speaker. */
const saysWhereToTurn = ({ text, words }: Block): boolean =>
  turn.test(text) && !words.some(({ lower }) => lower === 'i' || lower === 'we' || lower === 'our');

const around =
  /^(?:(?:first |last )?(?:published|updated|posted|issued|released)(?: on| at)?:? .*\d{4}\.?|share (?:this|on)\b.*|back to \p{L}+(?: \p{L}+)?|press office|(?:press|media) (?:office|contacts?|enquiries)\b.{0,60}|(?:tel|telephone|phone|e-?mail|website|twitter|tags?|categor(?:y|ies)|photo|picture|image|caption|contact)s?(?: \p{L}+)?: .*|follow us\b.*|leave a reply|read more\b.{0,60}|PR \d+.{0,12}|[*#_ -]{3,})$/iu;

/** "Published 3 May 2019", "Share this page", "Email: …": what stands around a story and is nobody's words. */
export const isFurniture = (block: Block): boolean =>
  saysWhereToTurn(block) || (block.text.length < 120 && around.test(block.text));
