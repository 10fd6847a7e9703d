import { escaped, part, valued } from './xml.ts';

/** word/settings.xml: Word's present layout, and the language of the document. */
export const settingsPart = (language: string): string =>
  part(
    'w:settings',
    '<w:defaultTabStop w:val="720"/>' +
      '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' +
      '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
      `${valued('themeFontLang', escaped(language))}${valued('decimalSymbol', '.')}${valued('listSeparator', ',')}`,
  );
