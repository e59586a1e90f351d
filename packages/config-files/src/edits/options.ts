/** `config.key_rename` of an option of a command line: where a file passes it to a command of the core, a person is told. Nothing is edited. */
import type { Operation } from '@onx/model';
import type { ConfigFile } from '../config-file';
import type { ConfigText } from '../formats/config-text';
import type { FilePlan } from './file-plan';
import type { KeyRename } from './keys';

/** Another program may have a command of that name, or an option of that one. */
const CERTAINTY = 0.6;
/** Keys under which pytest finds options of its plugins. */
const OF_PLUGINS = new Set(['addopts']);

/** Keys of files and options of command lines are one kind of operation; an option begins with `-`. */
export function isOption(operation: Operation): operation is KeyRename {
  return operation.kind === 'config.key_rename' && operation.match.from.startsWith('-');
}

/** @param names what the core's commands may be called: its distribution and its packages. */
export function planOptions(file: ConfigFile, plan: FilePlan, operations: readonly KeyRename[], names: readonly string[]): void {
  const opened = file.open();
  if (operations.length === 0 || 'why' in opened) return;
  const texts = opened.texts.filter((text) => text.kind === 'value');
  const written = (text: ConfigText): string => opened.source.text.slice(text.start, text.end);
  const command = word(names.map((name) => name.split(/[-_.]/).map(escaped).join('[-_.]')).join('|'), 'i');
  for (const operation of operations) {
    const { from, to } = operation.match;
    const option = word(escaped(from), 'g');
    for (const text of texts) {
      const passed = [...written(text).matchAll(option)];
      if (passed.length === 0) continue;
      const besides = texts.filter((other) => isBeside(text.path, other.path));
      if (!OF_PLUGINS.has(text.path.at(-1) ?? '') && ![text, ...besides].some((other) => command.test(written(other)))) continue;
      for (const { index } of passed) {
        const start = text.start + index;
        plan.propose({ operations: [operation], certainty: CERTAINTY, start, end: start + from.length, before: from, after: to, reason: `the option ${from} is now ${to}` });
      }
    }
  }
}

/** Items of one list, and what stands beside that list: `id: core` with `args: [--old]`. */
function isBeside(path: readonly string[], other: readonly string[]): boolean {
  const inList = /^\d+$/.test(path.at(-1) ?? '');
  const owners = inList ? [path.slice(0, -1), path.slice(0, -2)] : [];
  return owners.some((owner) => other.length === owner.length + 1 && owner.every((part, at) => other[at] === part));
}

function word(pattern: string, flags: string): RegExp {
  return new RegExp(`(?<![\\w-])(?:${pattern})(?![\\w-])`, flags);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
