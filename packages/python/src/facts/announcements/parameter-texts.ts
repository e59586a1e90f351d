/** What a docstring says of each parameter: in sections of the styles of Google and NumPy, in fields (`:param x:`), and where it says of one that it will go. */
import { partsAnnounced } from './doc-text';

const MAX_TEXT = 400;
const MAX_TYPE = 80;
const MAX_PARAMETERS = 200;
const ANY = /\b(?:Args|Arguments|Parameters)\b|:(?:param|arg|key)|\.\.[ \t]+deprecated:/;
/** `:param type name: text` */
const FIELD = /^\s*:(?:param|parameter|arg|argument|key|keyword)\s+(?:(?<type>[^:]*)\s)?\*{0,2}(?<name>\w+)\s*:\s*(?<text>.*)$/;
/** `:type name: type` */
const TYPE_FIELD = /^\s*:type\s+\*{0,2}(\w+)\s*:\s*(.*)$/;
const SECTION = /^\s*(?:(?:Keyword |Other )?(?:Args|Arguments|Parameters))\s*:?\s*$/;
const RULE = /^\s*-{3,}\s*$/;
/** `name (type): text` */
const GOOGLE = /^\*{0,2}(?<name>\w+)(?:\s*\((?<type>[^()]*(?:\([^()]*\)[^()]*)*)\))?\s*:\s*(?<text>.*)$/;
/** `name : type`, `one, other : type` */
const NUMPY = /^\*{0,2}(?<name>\w+)(?:\s*,\s*\*{0,2}\w+)*\s*(?::(?<type>.*))?$/;

interface Section {
  style: 'google' | 'numpy' | 'field';
  margin: number;
  /** Where its entries stand; known from the first of them on. */
  entries?: number;
}

/** By name; white space folded, texts cut at 400 characters. */
export interface ToldOfParameters {
  texts: Record<string, string>;
  /** What it says that they are. */
  types: Record<string, string>;
}

/** Reads one docstring. */
export function parameterTexts(doc: string): ToldOfParameters {
  const texts: Record<string, string> = {};
  const types: Record<string, string> = {};
  if (!ANY.test(doc)) return { texts, types };
  const lines = doc.split('\n');
  let section: Section | null = null;
  let name: string | null = null;
  const begin = (found: RegExpExecArray | null): void => {
    const { name: named, type = '', text = '' } = found?.groups ?? {};
    name = named !== undefined && Object.keys(texts).length < MAX_PARAMETERS ? named : null;
    if (name === null) return;
    texts[name] = text;
    if (type.trim() !== '') types[name] = type.trim().slice(0, MAX_TYPE);
  };
  lines.forEach((line, i) => {
    const indent = line.search(/\S/);
    if (indent < 0 || RULE.test(line)) return;
    const ruled = RULE.test(lines[i + 1] ?? '');
    const field = FIELD.exec(line);
    const [, typed, type] = TYPE_FIELD.exec(line) ?? [];
    if (typed !== undefined && Object.keys(types).length < MAX_PARAMETERS) types[typed] = type!.trim().slice(0, MAX_TYPE);
    if (field) {
      section = { style: 'field', margin: indent };
      begin(field);
    } else if (SECTION.test(line) && (ruled || /:\s*$/.test(line))) {
      section = { style: ruled ? 'numpy' : 'google', margin: indent };
      name = null;
    } else if (section && (ruled || indent < section.margin || (indent === section.margin && section.style !== 'numpy'))) {
      section = name = null;
    } else if (section && section.style !== 'field' && indent === (section.entries ??= section.style === 'numpy' ? section.margin : indent)) {
      begin((section.style === 'numpy' ? NUMPY : GOOGLE).exec(line.trim()));
    } else if (section && name !== null) texts[name] += ` ${line.trim()}`;
  });
  for (const [key, text] of partsAnnounced(doc)) texts[key] = `${Object.hasOwn(texts, key) ? texts[key] : ''} ${text}`;
  for (const [key, text] of Object.entries(texts)) {
    const folded = text.replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT);
    if (folded === '') delete texts[key];
    else texts[key] = folded;
  }
  return { texts, types };
}
