/** Names that make something of what they are given before they hand it to their successor: who calls that has to do the same. */
import { rootOf, tailOf } from '@onx/model';
import { classNamed } from '../../release/class-named';
import { definitionAt } from '../../release/release';
import { expressionAt } from '../../release/returned';
import type { Form } from '../form';

const NAMES = /[A-Za-z_]\w*/g;
const MAKER = /^([A-Za-z_][\w.]*)\(.*\)$/s;
/** Several where one was given. */
const LIST = /^\[[^\]]*\]$/;

/** The source of such a value in a form that calls the successor once: `self.add(Feature(name))`, `self.add([name])`, or the same in two steps. */
export function madeArgument(forms: readonly Form[], toName: string): string | undefined {
  for (const form of forms) {
    const [release, path] = form;
    const [call, ...others] = release.bodies.calls(path).filter(({ callee }) => tailOf(callee) === toName);
    if (!call || others.length > 0) continue;
    const own = new Set((definitionAt(release, path)?.parameters ?? []).map(({ name }) => name));
    const made = [...call.positional, ...Object.values(call.keywords)].map((source) => (own.has(source) ? source : (valueOf(source, form) ?? source))).find((source) => isMadeOf(source, own, form));
    if (made !== undefined) return made;
  }
  return undefined;
}

/** What a variable is set to, if that is done once. */
function valueOf(name: string, [{ bodies, words }, path]: Form): string | undefined {
  const tokens = bodies.tokens(path);
  const [set, ...others] = tokens.flatMap((token, at) => (token === name && tokens[at + 1] === '=' && !/^[.,(]$/.test(tokens[at - 1] ?? '') ? [at] : []));
  return set === undefined || others.length > 0 ? undefined : expressionAt(tokens, set + 2, words).join('');
}

/** A class of the core makes another thing of it; what a function gives, or another package, is often the same in another spelling. */
function isMadeOf(source: string, own: ReadonlySet<string>, [release, path]: Form): boolean {
  const maker = MAKER.exec(source)?.[1];
  const isMade = LIST.test(source) || (maker !== undefined && classNamed(rootOf(maker), release.surface.definitions[path]!, release) !== null);
  return isMade && (source.match(NAMES) ?? []).some((name) => own.has(name));
}
