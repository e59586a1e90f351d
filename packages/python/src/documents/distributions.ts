/** Modules of which a passage says that another distribution has them now: `core.ext.x was extracted to its own package, core-x`. */
import { tailOf, type DocumentStatement } from '@onx/model';
import { sentencesOf, type Prose } from './prose';
import { markedNames } from './references';

/** A verb and the distribution, with what may stand between: what went, where it was not said before, and what sort of thing it went to. */
const WENT = /\b(?:moved?|extract(?:ed)?|split|spun|spin|factored|broken|separated?|migrated?|relocated?|transferred)(?:\s+(?:out|off))?(?:\s(?:(?!(?:in)?to\s+`)[^;]){0,100}?)?\s+(?:in)?to\s+(?<words>[^`.;()]{0,60}?)(?:`(?<marked>[A-Za-z]\w*(?:-\w+)*)`|(?<![\w-])(?<plain>[A-Za-z]\w*(?:-\w+)+)(?![\w-]))/i;
/** What went is not the module, but something about it. */
const ABOUT_IT = /\b(?:docs?|documentation|tests?|examples?|tutorials?|benchmarks?|issues?)\s+(?:of|for|from|in|on)\s+(?:the\s+)?`/i;
/** It has a life of its own; said before its name, or right behind. */
const APART = /\bpackage\s+of\s+its\s+own\b|\b(?:own|separate|stand-?alone|external|independent|dedicated)\s+(?:\w+\s+){0,2}(?:packages?|projects?|librar(?:y|ies)|repositor(?:y|ies)|repos?|distributions?)\b/i;
/** Letters behind the name in which that may stand. */
const NEAR = 40;

export function readDistributions(prose: Prose): DocumentStatement[] {
  return /\b(?:in)?to\b/i.test(prose.text) ? sentencesOf(prose).flatMap(readSentence) : [];
}

/** A name with a hyphen is no module's; a plain one, or one that is not marked, has to be said to be a package of its own. */
function readSentence(sentence: string): DocumentStatement[] {
  const found = WENT.exec(sentence);
  const { words = '', marked, plain } = found?.groups ?? {};
  const distribution = marked ?? plain;
  if (!found || distribution === undefined) return [];
  const end = found.index + found[0].length;
  if (!marked?.includes('-') && !APART.test(words) && !APART.test(sentence.slice(end, end + NEAR))) return [];
  const said = sentence.slice(0, end);
  if (ABOUT_IT.test(said)) return [];
  const names = markedNames(said).filter((name) => name !== marked);
  const module = distribution.toLowerCase().replaceAll('-', '_');
  // Several go on as parts of it.
  return names.map((from) => ({ from, to: names.length > 1 ? `${module}.${tailOf(from)}` : module, renamed: true, distribution: true, within: [] }));
}
