/** Ends of life that a module announces beside its definitions: of one of its names by a call that is given it, and of itself. */
import { tailOf, type Deprecation, type NameTableEntry } from '@onx/model';
import type { CallNode, Expression, Statement } from '../../syntax/ast';
import { isAnnouncer } from '../announcements/announcer-names';
import { announcement } from '../announcements/deprecation';
import { deprecationFrom } from '../announcements/doc-text';
import { turnsOf } from './literal-table';
import { messageText, type TextBindings } from '../announcements/message-text';
import { dottedForm, type SourceFile } from '../source-file';

/** `deprecated("Old", "import it from pkg.new")`, alone or for each name of a list. */
export function announcedNames(file: SourceFile, node: Statement): NameTableEntry[] {
  if (node.type === 'Expression') return announcedName(file, node.value);
  if (node.type !== 'For') return [];
  const calls = node.body.flatMap((inner) => (inner.type === 'Expression' ? [inner.value] : []));
  if (!calls.some(isNaming)) return [];
  return turnsOf(file, node).flatMap((bindings) => calls.flatMap((call) => announcedName(file, call, bindings)));
}

function isNaming(node: Expression): node is CallNode {
  return node.type === 'Call' && node.args.length > 1 && isAnnouncer(tailOf(dottedForm(node.callee)));
}

/** What is said and of which name, in either order: `deprecatedModuleAttribute(Version("pkg", 21, 2, 0), "Use new instead", __name__, "Old")` gives the release first and the name last. */
function announcedName(file: SourceFile, node: Expression, bindings?: TextBindings): NameTableEntry[] {
  if (!isNaming(node)) return [];
  const texts = node.args.flatMap(({ keyword, star, value }) => (keyword || star ? [] : (messageText(file, value, bindings) ?? [])));
  const [first, last] = [texts[0], texts.at(-1)];
  const name = [first, last].find((text) => text !== undefined && file.moduleNames.has(text));
  const text = name === undefined ? undefined : texts.find((one) => /\s/.test(one));
  if (name === undefined || text === undefined) return [];
  const { replacement, message } = deprecationFrom(text, name, {});
  return [{ from: name, ...(replacement === undefined ? {} : { to: replacement }), state: 'deprecated', ...(message === undefined ? {} : { message }), line: file.lineOf(node.start) }];
}

/** A class announces its own end in its body: only where the call is told the module, as it is about a name there. */
export function announcedInClass(file: SourceFile, node: Statement, own: string): NameTableEntry[] {
  if (node.type !== 'Expression' || node.value.type !== 'Call' || !node.value.args.some(({ value }) => isModule(file, value))) return [];
  return announcedName(file, node.value).filter(({ from }) => from === own);
}

function isModule(file: SourceFile, node: Expression): boolean {
  return dottedForm(node) === '__name__' || /^[A-Za-z_]\w*(?:\.\w+)+$/.test(messageText(file, node) ?? '');
}

/** A warning that importing the module gives, whatever is imported from it. */
export function moduleAnnouncement(file: SourceFile, node: Statement): Deprecation | undefined {
  if (node.type !== 'Expression' || announcedName(file, node.value).length > 0) return undefined;
  const stated = announcement(file, node.value, '');
  // A helper that is given no words is about something else: names that the module goes on serving, perhaps.
  return stated?.message !== undefined && /\s/.test(stated.message) ? stated : undefined;
}
