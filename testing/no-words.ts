/** A language that the engine knows nothing of. */
import type { SourceWords } from '@onx/model';

const NEVER = /(?!)/;
const NONE: ReadonlySet<string> = new Set();

/** Of a language without any: of its bodies nothing is understood, and only what surfaces tell is compared. */
export const NO_WORDS: SourceWords = {
  names: { private: NEVER, special: NEVER, byPlace: NEVER },
  keywords: { function: '', return: '', yield: '', raise: '', await: '', for: '', in: '', if: '', else: '', is: '', not: '', or: '', super: '' },
  members: { self: '', ownClass: '', initializer: '', constructors: NONE, call: '', lookUp: '', namespace: '' },
  statements: { makers: NONE, binders: NONE, beginners: NONE, neverInside: NONE, joins: NONE, open: NONE, operators: NONE },
  values: { none: '', true: '', constants: NONE, builtIns: NONE, literals: [], commonDefaults: NONE, bareObject: '' },
  types: { plain: NONE, sorts: [], telling: NONE, text: '', truth: '', any: NONE, around: NONE, broughtAlong: NONE, namesSeveral: NEVER, isSeveral: NEVER, namesNoClass: NEVER, beginsPlain: NEVER, optional: [], oneClass: NEVER, plainBases: NONE, equalsValue: NONE, emptyBase: NEVER, metaclass: NEVER, standardMembers: new Map() },
  decorators: { takesAsWritten: NEVER, keepsMethod: NEVER, static: '', ofClass: '' },
  announcements: { successor: NEVER },
  mappings: { lookUps: NONE, reads: NONE, take: '', fillAll: '', fill: '' },
  calls: { cast: '', length: '', isOfType: '', evaluators: NONE, namespaces: NONE, setMember: '', partial: NEVER, ofItsModule: NEVER },
};
