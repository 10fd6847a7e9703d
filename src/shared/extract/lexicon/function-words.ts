import { wordSet } from './words.ts';

/** Words that may be capitalised at a sentence's start and are never part of a name. */
export const functionWords =
  wordSet(`a an the this that these those it its he she they we i you his her their our my your him them us me who whom whose which what when where why how
  and or but nor so yet if although though because since while as than then thus therefore however also both either neither not no yes all any each every some many most more much few
  several other others another such same in on at by for from to of with without within into onto over under after before during between among amid against about above below across along
  around behind beside beyond despite down except inside like near off out outside per since through throughout toward towards until up upon via is are was were be been being am has have
  had having do does did will would shall should can could may might must there here today tomorrow yesterday now later earlier recently currently finally further furthermore additionally
  meanwhile once only just even still already again speaking commenting responding following according welcoming announcing launching visiting writing talking addressing attending
  continuing concluding adding reacting thanking praising congratulating
  attendees present apologies notes note background contact media press enquiries ends over`);

/** Words after which no sentence, heading or caption ends: a line that stops here goes on. */
export const danglers =
  wordSet(`a an the this these those its his their our my your and or but nor if although because while as than of with without into onto by for from to at in on between among
  against about across per through via is are was were be been being has have had will would shall should can could may might must who whom whose which that including such more very not
  dr mr mrs ms sir dame lord baroness professor prof st hon rt van von der den ter ferch up under over both either each every no so too another other several many most some any new high low further we they he she i it you there when where`);

/** First words of a sentence: seldom the second half of a broken one when capitalised. */
export const sentenceStarters =
  wordSet(`a an the this that these those it its he she they we i you his her their our my your and or but so yet if although though because since while as
  however also both all any each every some many most more other others another such in on at by for from to of with under after before during between among despite through until there here
  today tomorrow yesterday now later recently currently finally further furthermore additionally meanwhile speaking commenting responding following according welcoming announcing
  new no not what when where why how who once only just over up taken building together it's i'm we're we've that's mr mrs ms dr sir dame lord`);

/** Articles, and what stands for one. */
export const articles = wordSet('the a an our its their his her');

export const months = new Map<string, number>(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, i) => [[name, i + 1] as const, [name.slice(0, 3), i + 1] as const])
    .concat([['sept', 9]]),
);

export const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** Personal pronouns of the first person, contractions included (with either apostrophe). */
export const firstPerson = wordSet(
  `i i'm i've i'd i'll me my mine myself we we're we've we'd we'll us our ours ourselves let's
  i’m i’ve i’d i’ll we’re we’ve we’d we’ll let’s`,
);
