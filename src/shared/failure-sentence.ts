import { assertNever, type Failure } from './failure.ts';

const refusedWords: Record<Extract<Failure, { kind: 'words-refused' }>['why'], string> = {
  outside: 'The words that you selected are not in this story. Open it again, select them and try once more.',
  empty: 'You selected only space. Select the words in the story, then try again.',
  already: 'These very words are in the list already. Choose them there, or select other words.',
  paragraphs: 'A fact stands in one paragraph. Select words of one paragraph, and mark each fact by itself.',
  'no-part': 'Nothing would be left on one side. Put the caret inside it, where the second part begins.',
  'no-next': 'Nothing of its kind stands behind it in this story. Choose the first of the two, then join.',
  overlap: 'The next one lies in the words of this one. Dismiss one of them, or give one other words.',
  speakers: 'They have different speakers, so they are not one quote. Correct a speaker first if they are.',
  apart: 'Too much stands between them for one quote. Leave them as two, or mark all the words as one.',
};

const refusedPictures: Record<Extract<Failure, { kind: 'picture-refused' }>['is'], string> = {
  svg: 'is a drawing (SVG), which may load other files when it is shown. Open it, save it as PNG and choose that.',
  heic: 'is a HEIC or AVIF picture, as telephones keep them, and we cannot read those. Save it as JPEG and choose that.',
  pdf: 'is a PDF and no picture. Save the picture that you need as JPEG or PNG and choose that.',
  other: 'is no picture that we can read. Choose a JPEG, PNG, TIFF, WebP or GIF.',
};

const templateWords: Record<Extract<Failure, { kind: 'template-unusable' }>['fault'], string> = {
  'not-word': 'is no Word document. Choose a .docx or .dotx file as the template.',
  'old-word': 'is a Word file of an old kind. Open it in Word, save it as .docx and choose that.',
  encrypted: 'is locked with a password. Open it in Word, save a copy without the password and choose that.',
  macros: 'holds macros, which we never pass on. Open it in Word, save it as .docx and choose that.',
  'too-large': 'would fill more than 150 MB when it is unpacked, which no template does. Choose another.',
  damaged: 'is damaged. Open it in Word, save it again under another name and choose that.',
  strict:
    'is saved as a Strict Open XML Document. Open it in Word, save it as a Word Document and choose that.',
};

const megabytes = (bytes: number) => `${Math.max(1, Math.round(bytes / 1_000_000))} MB`;
const nameOf = (path: string) => path.split(/[\\/]/).pop() || path;

/** How to have what cannot be read in a form that can. */
const savedAs = (holds: string): string =>
  /spreadsheet|Excel/.test(holds)
    ? 'Open it, save it as .xlsx or .csv, and import that.'
    : /archive/.test(holds)
      ? 'Unpack it, and import the files in it.'
      : 'Save its words as .docx, .odt, .pdf or .txt and import that.';

/** Outlook puts words and attachments of some messages into a file that only it can open. */
const attachedWords = (names: string[]): string =>
  names.some((name) => /^winmail\.dat$/i.test(name))
    ? 'Outlook packed them into winmail.dat. Ask the sender to send it again as HTML or plain text.'
    : `Save what is attached to it (${names.slice(0, 5).join(', ')}), and import that.`;

const counted = (count: number): string => count.toLocaleString('en-GB');

/** What a person reads when a command fails: what is wrong, then what to do. One or two sentences, no jargon. */
export function failureSentence(failure: Failure): string {
  switch (failure.kind) {
    case 'file-missing':
      return `There is no file ${failure.path}. Check the name and the folder, then try again.`;
    case 'file-unreadable':
      return `We could not read ${nameOf(failure.path)} (${failure.detail}). Close it in other programs, check that you may open it, then try again.`;
    case 'file-empty':
      return `${nameOf(failure.path)} is empty. Check that you have the right file.`;
    case 'file-not-text':
      return failure.holds === undefined
        ? `${nameOf(failure.path)} does not hold text, whatever its name says. Save it as text or as a web page and import that.`
        : `${nameOf(failure.path)} is ${failure.holds}, and we cannot read that. ${savedAs(failure.holds)}`;
    case 'encoding-unknown':
      return `${nameOf(failure.path)} is text in an encoding that we do not know (neither UTF-8, UTF-16 nor Windows-1252), so its letters would come out wrong. Open it in the program that made it, save it as UTF-8, and import that.`;
    case 'file-too-large':
      return `${nameOf(failure.path)} is ${megabytes(failure.bytes)}; a story can have up to ${megabytes(failure.limit)}. Split it into single stories and import those.`;
    case 'file-damaged':
      return `${nameOf(failure.path)} is damaged (${failure.detail}). Get a fresh copy and import that.`;
    case 'document-encrypted':
      return `${nameOf(failure.path)} is locked with a password. Open it in the program that made it, save a copy without the password, and import that.`;
    case 'pdf-encrypted':
      return `${nameOf(failure.path)} is a PDF that is locked with a password. Open it with the password, print or save it as a new PDF without one, and import that.`;
    case 'pdf-scanned':
      return failure.pages === 1
        ? `${nameOf(failure.path)} is a picture of a page, without any text in it. Ask for the document that it was printed from, or paste its words.`
        : `The ${failure.pages} pages of ${nameOf(failure.path)} are pictures, without any text in them. Ask for the document that they were printed from, or paste their words.`;
    case 'unpacks-too-large':
      return `${nameOf(failure.path)} would fill more than ${megabytes(failure.limit)} when it is unpacked, which no story does, so we left it packed. Open it, copy its text and paste that.`;
    case 'sheet-too-long':
      return `${nameOf(failure.path)} has more than ${failure.limit.toLocaleString('en-GB')} rows, which is no list of attendees. Keep the rows that you need in a sheet of their own and import that.`;
    case 'sheet-empty':
      return `${nameOf(failure.path)} has nothing in any of its cells. Check that you have the right file, and that it was saved.`;
    case 'sheet-changed':
      return `${nameOf(failure.path)} was changed after you looked at its columns, so it was not imported. Import it again and look once more.`;
    case 'format-unknown':
      return `We cannot read files such as ${nameOf(failure.path)} yet. Save it as .docx, .odt, .pdf, .html or .txt, or paste its text.`;
    case 'not-verifiable':
      return `${nameOf(failure.path)} is no .docx, .odt or PDF. Save it as one of these (in Word or LibreOffice with Save as), then check that.`;
    case 'not-of-this-pack':
      return `${nameOf(failure.path)} does not say that it was made from this pack, so we cannot tell what has changed since. Choose a file that was exported from it.`;
    case 'no-words':
      return failure.attachments?.length
        ? `${nameOf(failure.path)} has no words of its own. ${attachedWords(failure.attachments)}`
        : `We found no story text in ${nameOf(failure.path)}. Open it and paste the text instead.`;
    case 'pdf-too-long':
      return `${nameOf(failure.path)} has ${counted(failure.pages)} pages; a story can have up to ${counted(failure.limit)}. Print the pages that you need into a PDF of their own and import that.`;
    case 'folder-without-stories':
      return `The folder ${nameOf(failure.path)} has no file in it that we can read. Choose one that holds text, web pages, Word or OpenDocument texts, PDFs, mail or sheets.`;
    case 'reading-too-slow':
      return `Reading ${nameOf(failure.path)} took longer than ${failure.seconds} seconds, so we stopped. It may be damaged or very long: save it anew in the program that made it, or split it into single stories, and import those.`;
    case 'picture-refused':
      return `${nameOf(failure.path)} ${refusedPictures[failure.is]}`;
    case 'picture-damaged':
      return `${nameOf(failure.path)} is damaged or cut short, so a part of the picture is missing. Get a fresh copy and choose that.`;
    case 'picture-too-large':
      return `${nameOf(failure.path)} has ${failure.size}; a picture can have up to ${failure.most}. Save a smaller copy and choose that.`;
    case 'picture-too-slow':
      return `Reading the picture ${nameOf(failure.path)} took longer than ${failure.seconds} seconds, so we stopped. Save a smaller copy and choose that.`;
    case 'picture-missing':
      return `The picture ${failure.fileName} in ${failure.where} is not in this library. Nothing was written. Add the picture to the block again, or leave the block out.`;
    case 'library-not-sqlite':
      return `${nameOf(failure.path)} is not a Packwright library. It was left as it is. Choose another file, or make a new library.`;
    case 'library-not-ours':
      return `${nameOf(failure.path)} is a database of another program. It was left as it is. Choose another file, or make a new library.`;
    case 'library-newer':
      return `${nameOf(failure.path)} was made by a newer Packwright (library version ${failure.found}; this program knows ${failure.known}). It was left as it is. Update Packwright to open it.`;
    case 'library-damaged':
      return `${nameOf(failure.path)} is damaged (${failure.detail}). It was left as it is. Restore your latest backup, or ask for help before you use it again.`;
    case 'library-in-use':
      return `${nameOf(failure.path)} is open in another Packwright window. Use that window, or close it first.`;
    case 'library-unwritable':
      return `We cannot write to ${failure.path} (${failure.detail}). Choose a folder that you may write to.`;
    case 'library-missing':
      return `There is no library at ${failure.path}. Choose another file, or make a new library.`;
    case 'target-unwritable':
      return `We could not write ${failure.path} (${failure.detail}). Nothing was changed there. Choose another folder or name.`;
    case 'target-open-elsewhere':
      return `${nameOf(failure.path)} is open in another program. Close it there, then export again. The old file is unchanged.`;
    case 'target-is-library':
      return `${nameOf(failure.path)} is the library itself. Choose another name for the export.`;
    case 'disk-full':
      return `The disk is full, so ${nameOf(failure.path)} was not written. Free some space and try again. Nothing was changed there.`;
    case 'print-failed':
      return `The pages were not printed (${failure.detail}). Look after the printer and print again, or export the PDF and print that.`;
    case 'template-unusable':
      return `${nameOf(failure.path)} ${templateWords[failure.fault]} Nothing was written.`;
    case 'character-missing':
      return `Our fonts have no shape for the character ${failure.character} (${failure.codePoint}) in ${failure.where}. Nothing was written. Replace that character, or leave the block out.`;
    case 'not-found':
      return `We could not find the ${failure.what} “${failure.id}” in this library. It may have been removed.`;
    case 'unsure-item':
      return `Check this before you use it: ${failure.doubts.join(' ')}`;
    case 'words-refused':
      return refusedWords[failure.why];
    case 'nothing-to-undo':
      return 'There is nothing to undo in this pack.';
    case 'nothing-to-redo':
      return 'There is nothing to redo in this pack.';
    case 'change-does-not-fit':
      return `That change no longer fits the pack (${failure.detail}). The pack is as it was.`;
    case 'spec-invalid':
      return `${nameOf(failure.path)} does not describe a pack: ${failure.problems.join('; ')}. Run "packwright pack schema" to see what it may hold.`;
    case 'addendum-invalid':
      return `${nameOf(failure.path)} is no addendum that can be put in: ${failure.problems.join('; ')}. "packwright pack addendum ID --json" prints one that can be edited.`;
    case 'bad-request':
      return `The program asked for something it should not have (${failure.detail}). Nothing was changed. Please report this.`;
    case 'cancelled':
      return 'Stopped, as you asked. What was finished before stays.';
    case 'engine-gone':
      return 'The part of Packwright that keeps the library stopped and was started again. What was saved is there; try once more.';
    case 'unexpected':
      return `Something went wrong inside Packwright (${failure.detail}). Nothing that was saved is lost. Please report this with the log.`;
    default:
      return assertNever(failure);
  }
}
