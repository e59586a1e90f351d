/** Names that nobody used before: near the old one, in another style, or with nothing in common. */
import type { Random } from '../random';

const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  get: ['fetch', 'read', 'lookup'], set: ['assign', 'update', 'put'], make: ['build', 'create'], create: ['make', 'new'], build: ['construct', 'assemble'],
  parse: ['read', 'decode'], load: ['read', 'open'], dump: ['write', 'save'], write: ['emit', 'save'], read: ['load', 'fetch'], add: ['register', 'append'],
  remove: ['delete', 'drop'], delete: ['remove', 'discard'], find: ['locate', 'search'], check: ['validate', 'verify'], validate: ['check', 'ensure'],
  is: ['has', 'seems'], has: ['holds', 'contains'], to: ['as', 'into'], from: ['of', 'via'], data: ['payload', 'content'], name: ['label', 'title'], type: ['kind', 'category'],
  key: ['token', 'ident'], value: ['content', 'entry'], path: ['location', 'route'], file: ['document', 'resource'], error: ['failure', 'problem'], exception: ['failure', 'fault'],
  config: ['settings', 'options'], options: ['settings', 'preferences'], request: ['query', 'message'], response: ['reply', 'answer'], handler: ['processor', 'listener'],
  manager: ['controller', 'keeper'], base: ['abstract', 'core'], default: ['initial', 'fallback'], count: ['total', 'number'], size: ['length', 'extent'], list: ['sequence', 'items'],
  node: ['vertex', 'item'], edge: ['link', 'arc'], graph: ['network', 'structure'], field: ['slot', 'member'], schema: ['model', 'layout'], context: ['scope', 'state'],
  render: ['draw', 'display'], style: ['theme', 'look'], text: ['string', 'content'], header: ['heading', 'preamble'], url: ['address', 'link'], command: ['action', 'task'],
  param: ['argument', 'setting'], option: ['choice', 'switch'], callback: ['hook', 'listener'], timeout: ['deadline', 'limit'], encoding: ['charset', 'codec'], format: ['layout', 'pattern'],
};
const EXTRA = ['base', 'default', 'simple', 'inner', 'full', 'main', 'current', 'raw', 'new', 'core'];
const FRESH = ['amber', 'basin', 'cobalt', 'delta', 'ember', 'fjord', 'grove', 'harbor', 'inlet', 'juniper', 'krill', 'lagoon', 'meadow', 'nectar', 'orchid', 'pillar', 'quartz', 'ridge', 'summit', 'tundra', 'umbra', 'valley', 'willow', 'yonder', 'zephyr'];

/** How far the new name may be from the old one. */
export type NameDistance = 'near' | 'far';

export class NewNames {
  constructor(
    private readonly random: Random,
    private readonly taken: Set<string>,
  ) {}

  /** A name in the style of `old` that stands nowhere in the package; it is taken from then on. */
  after(old: string, distance: NameDistance = this.random.chance(0.8) ? 'near' : 'far'): string {
    for (let attempt = 0; ; attempt++) {
      const words = wordsOf(old);
      const changed = distance === 'near' && attempt < 6 ? this.near(words) : this.far(words.length, attempt);
      const name = inStyle(changed, old);
      if (this.taken.has(name) || name === old) continue;
      this.taken.add(name);
      return name;
    }
  }

  private near(words: readonly string[]): string[] {
    const changed = [...words];
    const known = words.map((word, at) => ({ word, at })).filter(({ word }) => SYNONYMS[word]);
    if (known.length > 0 && this.random.chance(0.7)) {
      const { word, at } = this.random.pick(known);
      changed[at] = this.random.pick(SYNONYMS[word]!);
    } else if (words.length > 2 && this.random.chance(0.4)) changed.splice(this.random.below(words.length), 1);
    else changed.splice(this.random.below(words.length + 1), 0, this.random.pick(EXTRA));
    return changed;
  }

  private far(count: number, attempt: number): string[] {
    return Array.from({ length: Math.min(3, Math.max(attempt > 10 ? 3 : 1, count)) }, () => this.random.pick(FRESH));
  }
}

function wordsOf(name: string): string[] {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').split('_').filter(Boolean).map((word) => word.toLowerCase());
}

function inStyle(words: readonly string[], old: string): string {
  const joined = words.join('_').replace(/^(?=\d)/, 'n');
  if (/^[A-Z][A-Z0-9_]*$/.test(old)) return joined.toUpperCase();
  if (/[A-Z]/.test(old)) {
    const camel = words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
    return /^[a-z]/.test(old) ? camel[0]!.toLowerCase() + camel.slice(1) : camel;
  }
  return joined;
}
