/** Finds the successor that a deprecation text names. An expression is no name: then there is none, and the text is kept for a person. */

/** Words for an argument: what is said beside one is not said of the callable itself. */
export const OF_ARGUMENT = /\b(?:argument|parameter|keyword|kwarg)s?\b/i;

const NAME = String.raw`[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*`;

/** Words that follow `use` or `to` in prose and name nothing. */
const PROSE = new Set(
  `a an the this that these those its it instead other another any newer old api apis only one of in on for with from by to and or not be is are was will can
   should must may please see use using keyword keywords argument arguments parameter parameters param function functions method methods class classes
   module modules attribute attributes property properties value values either both default explicit explicitly directly at as their them your you
   future next version release removal removed private public internal more some same similar different correct appropriate equivalent corresponding
   respectively none true false python instances instance type types object objects call calling option options alternative deprecated following name names
   something e.g i.e e i etc same-named compatibility there which what when where if kwarg kwargs`.split(/\s+/),
);

/** Where something moved from, which a sentence may say before where it moved to. */
const OUT_OF = String.raw`(?:(?:out\s+of|from)\s+(?:the\s+)?[\`'"]*${NAME}[\`'"]*(?:\s+(?:module|package|namespace|class))?\s+)?`;

/** `don't use x, use y` */
const UNDENIED = String.raw`(?<!\b(?:not|never|don't|cannot)\s)`;

/** Text before the name, text after it; the first rule whose name is one wins. `titled`: any word may say what kind of thing it is (`use the Ellipse glyph instead`), and the name is told by its capital. */
const RULES: readonly { before: string; after?: string; titled?: true }[] = [
  { before: String.raw`\brenamed?\s+(?:it\s+)?(?:to|as|into)\s+` },
  { before: String.raw`\b(?:is|are|was|were|be|been)\s+renamed\s+` },
  { before: String.raw`\b(?:replaced?|superseded|succeeded|subsumed)\s+(?:it\s+)?(?:by|with)\s+` },
  { before: String.raw`\bdeprecated\s+by\s+` },
  { before: String.raw`\bmerged\s+into\s+` },
  { before: String.raw`\bin\s+favou?r\s+of\s+(?:calling\s+)?` },
  { before: String.raw`\bfunctionalit(?:y|ies)\s+(?:is|are)\s+(?:(?:now|also|already|fully)\s+)?(?:supported|provided|covered|offered)\s+by\s+` },
  { before: String.raw`\bmoved?\s+${OUT_OF}(?:in)?to\s+`, after: String.raw`\s+(?:module|package|namespace)\b` },
  { before: String.raw`\bmoved?\s+${OUT_OF}(?:in)?to\s+`, after: String.raw`\s+class\b`, titled: true },
  { before: String.raw`\bmoved?\s+${OUT_OF}(?:in)?to\s+` },
  { before: String.raw`\b(?:is|are)\s+(?:now|an?\s+(?:deprecated\s+)?alias(?:es)?\s+(?:of|for|to))\s+(?:called\s+|named\s+|known\s+as\s+|available\s+(?:as|at|in|from|under|via)\s+|in\s+|at\s+)?` },
  // Of what it is another name is told by any word that ends the sentence: `deprecated alias for size.`
  { before: String.raw`\b(?:deprecated|old|legacy)\s+(?:alias|name|synonym|spelling)\s+(?:of|for|to)\s+`, after: String.raw`(?=\s*(?:[.;]|$))` },
  { before: String.raw`\b(?:deprecated|old|legacy|backwards?[- ]compat\w*)\s+(?:alias(?:es)?|name|synonym|spelling|wrapper|shim|version|variant)\s+(?:of|for|to|around)\s+` },
  { before: String.raw`^\W*(?:deprecated\W+)?alias(?:es)?\s+(?:of|for|to)\s+` },
  { before: String.raw`\b(?:import(?:ed|ing)?|available|accessed|access)\s+(?:it\s+|them\s+|th(?:is|ese)\s+\w+\s+)?(?:from|as|at|via|through|under)\s+` },
  { before: String.raw`\bimport(?:ed|ing)?\s+(?:it|them|th(?:is|ese)\s+\w+)\s+with\s+` },
  { before: String.raw`\b(?:switch|migrate|change|upgrade|update|port|adjust|adapt)(?:\s+(?:your\s+(?:code|imports?|calls?)|over))?\s+to\s+(?:using\s+)?` },
  { before: String.raw`${UNDENIED}\b(?:use|using|prefer|call|try|consider|see|instantiate|subclass|override|implement|extend|inherit\s+from|derive\s+from)\s+(?:of\s+)?`, after: String.raw`\s*,?\s*(?:instead|rather|in\s+(?:place|lieu)\s+of)\b` },
  { before: String.raw`${UNDENIED}\b(?:use|using|prefer|try|employ)\s+(?:of\s+)?` },
  { before: String.raw`\b(?:use|using|prefer)\s+`, after: String.raw`\s+\w+\s+(?:instead|rather)\b`, titled: true },
  { before: String.raw`\b(?:use|using|call|run|invoke)\s+`, after: String.raw`\s+directly\b`, titled: true },
  // A plain word that ends the sentence, with a capital: `replaced by Roller.`
  { before: String.raw`\b(?:renamed?\s+(?:to|as|into)|(?:replaced?|superseded)\s+(?:by|with)|in\s+favou?r\s+of|please\s+use)\s+`, after: String.raw`(?=\s*(?:[.;]|$))`, titled: true },
  { before: String.raw`\b(?:replacement|alternative|successor|new\s+name|see)\s*(?:is|:|=)\s*` },
  { before: String.raw`\binstead\s*,?\s*(?:of\s+\S+\s*,?\s*)?(?:please\s+)?use\s+` },
  { before: String.raw`->\s*|=>\s*|→\s*` },
  { before: String.raw`\bdeprecated\b.{0,120}?[.;]\s+see\s+(?:also\s+)?(?=\W*\w+\.)` },
];

/** `the new function `, `:class:`, `the more feature-complete ` and the like, which may stand before the name. */
const LEAD = String.raw`(?:(?:[a-z]+-[a-z]+|the|a|an|its|our|new|newer|newly|more|general|equivalent|corresponding|public|function|method|class|property|attribute|module|constant|type|enum|decorator|helper|package|exception|object|instead),?\s+){0,5}`;
const TAIL_WORD = String.raw`\s+(?:function|method|class|property|attribute|module|constant|type|enum|decorator|object|package|options?|traits?|settings?|fields?)\b`;

const COMPILED = RULES.map(({ before, after, titled }) => ({
  // A marked name: in back-quotes, quotes, or a role that was unwrapped to back-quotes.
  marked: new RegExp(`(?:${before})${LEAD}[\`'"“‘<]+([^\`'"”’>\\n]+)[\`'"”’>]+${after ? `(?:\\(\\))?(?:${TAIL_WORD})?${after}` : ''}`, 'gi'),
  plain: new RegExp(`(?:${before})${LEAD}\\.?(${NAME})(?:(\\(\\)|[([])|(?![\\w=]))${after ? `(?:${TAIL_WORD})?${after}` : ''}`, 'gi'),
  certain: after !== undefined && !titled,
  titled,
}));

/** Roles (`:func:`~a.b``), double back-quotes and white space, unwrapped to one plain form. */
export function unwrapRoles(text: string): string {
  return text
    .replace(/:(?:[a-z]+:)?[a-z]+:`([^`]*)`/gi, (_, target: string) => `\`${roleTarget(target)}\``)
    .replace(/``([^`]+)``/g, '`$1`')
    .replace(/\s+/g, ' ')
    .trim();
}

function roleTarget(target: string): string {
  const explicit = /<([^<>]+)>\s*$/.exec(target);
  return (explicit?.[1] ?? target).replace(/^[~!.]+/, '').trim();
}

/** What to use depends on what the caller has, or takes more than one call. */
const CONDITIONAL = /\bif\b.{1,80}\buse\b.*\b(?:otherwise\b|if\b.{1,80}\buse\b)|\b(?:use|using)\b.{1,80}\bin\s+(?:combination|conjunction)\s+with\b/i;

/**
 * The name a deprecation text gives as the successor, dotted as written there.
 * @param text unwrapped or not; @param own name of the deprecated thing, which is never its own successor.
 */
export function replacementName(text: string, own = ''): string | undefined {
  return readReplacement(text, own).name;
}

/** Whether a text says what to do, but not by one name: by a call with arguments of its own, by several names, or by what depends on the case. */
export function givesAdvice(text: string, own = ''): boolean {
  return readReplacement(text, own).advice === true;
}

/** `import Reader from pkg.io instead`: prose names a thing before the place to take it from, which code writes the other way round. */
const IMPORTED = new RegExp(String.raw`(?<!\b(?:not|cannot|can't|longer)\s+)\bimport\s+[\`'"]?(${NAME})[\`'"]?\s+from\s+[\`'"]?(${NAME})[\`'"]?(?=\W+instead\b|[\`'"]?\s*(?:[.;]|$))`, 'i');

/** `use shorten from the pkg.texts namespace`, `use the Text class in pkg.texts instead` */
const TAKEN_FROM = new RegExp(String.raw`\b(?:use|import|access)\s+(?:the\s+)?[\`'"]?([A-Za-z_]\w*)[\`'"]?(?:\s+(?:class|function|method|decorator|exception|constant))?\s+(?:from|in|via)\s+(?:the\s+)?[\`'"]?(${NAME})[\`'"]?(?:\s+(?:namespace|module|package)\b|(?<=\w\.\w+[\`'"]?)(?=\W+instead\b))`, 'i');

/** `importing from 'old' is deprecated`: where it was. */
const IMPORTED_BEFORE = new RegExp(String.raw`\bimport(?:ing|s)?\s+(?:\S+\s+)?from\s+(?:the\s+)?[\`'"]?${NAME}[\`'"]?\s+(?:module\s+)?(?=(?:is|are|was|will|has)\b)`, 'gi');

function underItsModule(whole: string, name: string, module: string): string {
  return PROSE.has(name.toLowerCase()) || PROSE.has(module.toLowerCase()) ? whole : `import from \`${module}.${name}\``;
}

/** `new should be used instead`, and without the last word at the end of a sentence. */
const TO_BE_USED = new RegExp(String.raw`(?<!\b(?:if|whether|when|where)\s+)(?<![\w.])([\`'"]?${NAME}(?:\(\))?[\`'"]?)\s+(?:should|must)\s+be\s+used(?:\s+instead(?!\s+of)|(?=\s*(?:[.;]|$)))`, 'i');

/** `moved to /pkg/io/readers.py`: the file of a module. */
const MOVED_TO_FILE = /(\bmoved?\s+(?:in)?to\s+)\/?((?:\w+\/)+\w+)\.py\b/gi;

/** `please use `new instead.`: quotes that are closed too late, or never. */
const CLOSED_LATE = new RegExp(String.raw`(?::(?:[a-z]+:)?[a-z]+:)?([\`'"])[~.]?(${NAME}(?:\(\))?)\s+instead\.?(?:\1|(?=\W*$))`, 'g');

/** `has no effect when using Reader 3`: what the caller has. */
const IN_USE = /\b(?:when|while|if)\s+(?:you(?:'re|\s+are)\s+)?using\s+/gi;

function underItsPath(_: string, moved: string, file: string): string {
  return `${moved}\`${file.replaceAll('/', '.')}\``;
}

/** `{kls}.new`: the name of the class that it is said of, kept in a variable. */
const OF_ITS_CLASS = /\{(?:cls|klass|kls|class_name|cls_name)\}\.(?=[A-Za-z_])/g;

const ADVICE = { advice: true } as const;

function readReplacement(text: string, own: string): { name?: string; advice?: true } {
  const plain = unwrapRoles(text).slice(0, 1000).replace(OF_ITS_CLASS, '').replace(IMPORTED, underItsModule).replace(TAKEN_FROM, underItsModule).replace(IMPORTED_BEFORE, 'that ').replace(IN_USE, 'with ').replace(TO_BE_USED, 'use $1 instead').replace(MOVED_TO_FILE, underItsPath).replace(CLOSED_LATE, '$1$2$1 instead');
  if (CONDITIONAL.test(plain)) return ADVICE;
  let choice = false;
  for (const rule of COMPILED) {
    const marked = firstBesides(plain, rule.marked, own);
    if (marked) {
      const name = nameIn(marked[1] as string);
      if (name === undefined) {
        // An expression was put forward: what stands after it is no better.
        if (!/\s/.test((marked[1] as string).trim()) || /[([=]/.test(marked[1] as string)) return ADVICE;
      } else if (name !== own && !listed(plain, marked)) return { name };
      else choice ||= listed(plain, marked);
    }
    const bare = firstBesides(plain, rule.plain, own);
    if (!bare) continue;
    const name = bare[1] as string;
    if (bare[2] === '(' || bare[2] === '[') {
      if (rule.certain || name !== own) return ADVICE;
      continue;
    }
    // `use cal.parts().week`: a value of what the call gives.
    if (bare[2] === '()' && /^\.\w/.test(plain.slice(bare.index + bare[0].length))) return ADVICE;
    // `use url.scheme == "https"`: a value made of the name.
    if (COMPARED.test(plain.slice(bare.index + bare[0].length))) return ADVICE;
    // `in favor of new.old will be removed`: texts that stand side by side are one, and the blank between two sentences is easily forgotten.
    const glued = own !== '' && name.endsWith(`.${own}`) && /^\s+(?:will|is|was|has)\b/.test(plain.slice(bare.index + bare[0].length));
    const whole = glued ? name.slice(0, -own.length - 1) : name;
    if (whole === own || !isNameLike(whole, rule.certain || bare[2] === '()' || (rule.titled === true && /^[A-Z][a-z]/.test(whole)))) continue;
    if (!listed(plain, bare)) return { name: whole };
    choice = true;
  }
  return choice ? ADVICE : {};
}

/** `the use of old is deprecated, use new`: what is said of the old name itself comes first, unless nothing follows. */
function firstBesides(text: string, pattern: RegExp, own: string): RegExpExecArray | undefined {
  const [first, ...more] = text.matchAll(pattern);
  if (first === undefined || first[2] === '(' || nameIn(first[1] as string) !== own) return first;
  return more.find(([, name]) => nameIn(name as string) !== own) ?? first;
}

/** An operator stands behind the name. */
const COMPARED = /^(?:\(\))?\s*(?:[=!<>]=|[<+*/%]\s*[\w'"])/;

const CHOICE = /^(?:\(\))?\s*(?:,\s*[`'"]|(?:,\s*)?(?:or|and|\/)\s+(?:the\s+)?[`'"]|(?:,\s*(?:(?:or|and)\s+)?|(?:or|and)\s+)(?:\w+(?:\.\w+|_\w+)|[A-Z]\w*[a-z]\w*[A-Z])|\s*\/\s*[`'"\w])/;
const IN_A_CASE = /^[`'"]?(?:\(\))?\s+if\s+you\s+(?:want|need|only|just)\b/i;
/** `to do this or `other` to do that`: each has its own purpose. */
const TO_AN_END = /^[`'"]?(?:\(\))?\s+(?:to|for|when|where)\s[^.;]{1,120}?\bor\s+(?:use\s+)?[`'"][\w.]+(?:\(\))?[`'"]\s+(?:to|for|when|where)\b/;
const FIRST_STEP = /^[`'"]?(?:\(\))?\s*,?\s+and\s+(?:then|access|call|pass|take|set|iterate|convert|select|unpack|wrap|filter)\b/i;

/** `use Meta as a dict`: in a way of its own. */
const AS_SOMETHING = /^[`'"]?(?:\(\))?(?:\s+\w+)?\s+as\s+an?\s+(?!replacement|substitute|successor|alternative|drop)/i;

/** `by Mill with parameter wind=True`: not as it is. */
const WITH_MORE = /^[`'"]?(?:\(\))?(?:\s+(?:class|function|method))?\s+with\s+(?:the\s+|its\s+)?(?:parameter|argument|keyword|option|flag)s?\b/i;

/** Two names to choose from are no successor, nor is one that serves a case of its own, is only the first step, or is to be used as something else or with more. */
function listed(text: string, match: RegExpExecArray): boolean {
  const rest = text.slice(match.index + match[0].length);
  return CHOICE.test(rest) || IN_A_CASE.test(rest) || TO_AN_END.test(rest) || FIRST_STEP.test(rest) || AS_SOMETHING.test(rest) || WITH_MORE.test(rest);
}

/** The name in a marked text: `name`, `name()`, `mod.name`, `from mod import name`, `import mod as m`; nothing where it is an expression or prose. */
export function nameIn(marked: string): string | undefined {
  const text = marked.trim().replace(FROM_IMPORT, '$1.$2').replace(IMPORT_AS, '$1');
  const match = ALONE.exec(text);
  return match && !/^(?:None|True|False)$/.test(match[1] as string) ? match[1] : undefined;
}

const ALONE = new RegExp(`^[~!.]*(${NAME})(?:\\(\\.{0,3}\\))?[.,]?$`);
const FROM_IMPORT = new RegExp(`^from\\s+(${NAME})\\s+import\\s+(${NAME})$`);
const IMPORT_AS = new RegExp(`^import\\s+(${NAME})(?:\\s+as\\s+\\w+)?$`);

/** An unmarked word counts where it does not read like prose. */
export function isNameLike(name: string, certain: boolean): boolean {
  if (PROSE.has(name.toLowerCase())) return false;
  return certain || /[._\d]/.test(name) || /[a-z][A-Z]/.test(name) || /^[A-Z]{2,}[a-z]{2,}/.test(name) || /^[A-Z]\w*[a-z]\w*[A-Z]/.test(name);
}
