import type { Cover } from '../../../shared/document/nodes.ts';
import { theme } from '../../../shared/document/theme.ts';
import { type CoverSetting, safeDrop } from '../cover-setting.ts';
import { titleComments } from './comments.ts';
import { halfPoints, twips } from './measures.ts';
import type { Pen } from './pen.ts';
import { paragraph, run, tab, valued } from './xml.ts';

/** The cover: a short rule, the title, then a line for each detail, its label and its value in columns. */
export function drawCover({ title, lines }: Cover, { styles, comments }: Pen, setting: CoverSetting): string {
  const smaller = setting.titleSize < styles.title.size;
  const look = smaller ? sizeLook(setting.titleSize) : '';
  const closer = `<w:spacing w:line="${twips(setting.titleSize * styles.title.lineHeight)}" w:lineRule="atLeast"/>`;
  const said = comments.open(titleComments);
  const words = said.start + run(title, look) + said.end;
  const drop = safeDrop(setting);
  const higher = drop === theme.cover.drop ? '' : `<w:spacing w:before="${twips(drop)}"/>`;
  const details = lines.map(({ label, value }) =>
    paragraph('CoverValue', run(label, valued('rStyle', 'CoverLabel')) + tab + run(value)),
  );
  return (
    paragraph('CoverRule', '', higher) + paragraph('Title', words, smaller ? closer : '') + details.join('')
  );
}

/** A title of many lines is set smaller than its style, so that the cover stays one page. */
const sizeLook = (size: number) => valued('sz', halfPoints(size)) + valued('szCs', halfPoints(size));
