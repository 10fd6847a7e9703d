/** What a line above a list of people says of them. */
export type ListHeading = 'present' | 'absent' | 'group';

const present =
  /^(?:(?:full |the )?(?:list of )?(?:meeting )?(?:attendees(?: and apologies)?|attendance|other attendees|those (?:present|attending|in attendance)|present|in the chair|in attendance|also (?:present|attending|in attendance)|attending|participants|delegates|ministers (?:attending|present|in attendance)|attending ministers|invitees|special invitees|guests|members(?: present| attending)?|attendee list|panel(?: members)?|officials|secretariat|observers|presenters|speakers|board members|non-executives?(?: members)?|executives?|additional attendees|others? (?:present|attending|in attendance)|via (?:teams|video|telephone|phone)|by (?:video|phone|telephone)|dialled in|on the call))(?: (?:at|of|for|to) (?:the|this|our) [\p{L} -]{3,50}?)?(?: (?:were|are|included|include|at the meeting(?: were)?))?(?:\s*\([^)]{0,60}\))?\s*[:–-]?$/iu;
const absent =
  /^(?:apologies|apologies (?:for absence|received|were received)(?: from)?|absent|not present|unable to attend)\b.{0,60}$/i;

const sentence =
  /^(?:the )?(?:attending|participating|following|other)(?:\s[\p{L} ]{2,60}?)?\s(?:were|attended|was|present|took part)(?: (?:present|in attendance|the meeting))?:$/iu;

/** Reads a heading of a list of people; null where the line is none. */
export function attendeeHeading(text: string): ListHeading | null {
  if (text.length > 110) return null;
  const line = /^[*#_\s]|[*_\s]$/.test(text) ? text.replace(/^[*#_\s]{1,6}|[*_\s]{1,6}$/g, '') : text;
  if (line.length > 100) return null;
  if (absent.test(line)) return 'absent';
  return present.test(line) || (line.endsWith(':') && sentence.test(line)) ? 'present' : null;
}
