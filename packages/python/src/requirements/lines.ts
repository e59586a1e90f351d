/** Requirements in `requirements*.txt`, `constraints*.txt` and `setup.cfg`. */
import { readIni } from '../metadata/ini';
import { readRequirement, type Requirement } from './requirement';

const LINE = /[^\r\n]+/g;
const OPTION = /\s--?[a-z][\w-]*(?:[ =]|$)/;
const ADDRESS = /^(?:[a-z+]+:\/\/|git@|\.{0,2}\/|[a-z+]+\+[a-z]+:)/i;

/** `-r` and other option lines are ignored; continuation lines belong to the line they continue. */
export function textRequirements(text: string): Requirement[] {
  const found: Requirement[] = [];
  let continued: Requirement | null = null;
  for (const { 0: raw, index } of text.matchAll(LINE)) {
    const line = raw.replace(/(^|\s)#.*$/, '');
    const open = /\\\s*$/.test(line);
    const body = line.replace(/\\\s*$/, '');
    const indent = body.length - body.trimStart().length;
    if (continued) {
      if (/--hash/.test(body)) continued.review = PINNED;
      if (!open) continued = null;
      continue;
    }
    const requirement = readTextLine(body.trim(), index + indent);
    if (requirement) found.push(requirement);
    continued = open ? (requirement ?? IGNORED) : null;
  }
  return found;
}

const PINNED = 'its hashes have to be made again by the tool that wrote them';
/** Takes the continuation lines of a line that is no requirement. */
const IGNORED: Requirement = { name: '', specifier: '', start: 0, end: 0, style: 'pep440' };

function readTextLine(line: string, offset: number): Requirement | null {
  if (line === '') return null;
  const editable = /^(?:-e|--editable)[ =]\s*/.exec(line);
  if (editable || ADDRESS.test(line)) {
    const egg = /[#&]egg=([A-Za-z0-9._-]+)/.exec(line);
    return egg ? { name: egg[1] as string, specifier: '', start: offset, end: offset, style: 'pep440', review: 'it is required by address, not by version' } : null;
  }
  if (line.startsWith('-')) return null;
  const option = OPTION.exec(line);
  const requirement = readRequirement(option ? line.slice(0, option.index) : line, offset);
  if (requirement && option && /--hash/.test(line)) requirement.review = PINNED;
  return requirement;
}

/** [options] install_requires and tests_require, [options.extras_require]. */
export function setupCfgRequirements(text: string): Requirement[] {
  return readIni(text)
    .filter(({ section, key }) => (section === 'options' && (key === 'install_requires' || key === 'tests_require')) || section === 'options.extras_require')
    .flatMap(({ lines }) => lines)
    .flatMap((line) => readRequirement(line.text, line.start) ?? []);
}
