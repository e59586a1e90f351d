/** Names that lead to names: re-exports, stars, aliases and bases in numbers and shapes that nobody writes by hand. */
import { packageOf, times, type Files, type ScaleCase } from './scale-case';

/** An `__init__` that passes on what ten modules define. */
function reexports(count: number, module: string): Files {
  const homes = times(10, (home) => times(count / 10, (index) => `name_${home}_${index}`));
  const files = packageOf(homes.map((names, home) => [`${module}_${home}`, names.map((name, index) => `def ${name}():\n    return ${index} + len("${name}")\n\n\n`).join('')]));
  return files.set('scale/__init__.py', homes.map((names, home) => `from .${module}_${home} import (${names.join(', ')})\n`).join(''));
}

/** Each module stars the next, the last one the first. */
function starCycle(modules: number, suffix: string): Files {
  return packageOf(times(modules, (index) => [`ring_${index}`, `from scale.ring_${(index + 1) % modules} import *\n\n\ndef own_${index}${suffix}(value):\n    return value + ${index}\n`]));
}

/** Each name is another name of the one before. */
const aliases = (count: number, prefix: string): string => `def ${prefix}_0(value):\n    return value + 1\n\n\n${times(count, (index) => `${prefix}_${index + 1} = ${prefix}_${index}\n`).join('')}`;

/** Each module passes on what the one before passes on. */
function passedOn(modules: number, name: string): Files {
  const first: [string, string] = ['step_0', `def ${name}(value):\n    return value * value + 1\n`];
  return packageOf([first, ...times(modules, (index): [string, string] => [`step_${index + 1}`, `from scale.step_${index} import ${name} as ${name}\n`])]);
}

const chain = (count: number, method: string): string =>
  `class Level0:\n    def ${method}(self, value):\n        return value + 1\n\n\n${times(count, (index) => `class Level${index + 1}(Level${index}):\n    def step_${index + 1}(self):\n        return self.${method}(${index})\n\n\n`).join('')}`;

/** Two classes a level, each with both of the level before as bases: as many ways up as 2 to the number of levels. */
const diamonds = (levels: number, method: string): string =>
  `class Left0:\n    def ${method}(self, value):\n        return value + 1\n\n\nclass Right0:\n    pass\n\n\n${times(levels, (level) => ['Left', 'Right'].map((side) => `class ${side}${level + 1}(Left${level}, Right${level}):\n    pass\n\n\n`).join('')).join('')}`;

export const HOSTILE_NAMES: readonly ScaleCase[] = [
  { id: 're-exports', what: 'an `__init__` with 50,000 re-exports, their modules renamed', make: () => ({ from: reexports(50_000, 'before'), to: reexports(50_000, 'after') }) },
  { id: 'star-cycle', what: 'a ring of 200 modules of star imports, every function renamed', make: () => ({ from: starCycle(200, ''), to: starCycle(200, '_all') }) },
  { id: 'aliases', what: 'a chain of 10,000 aliases, all renamed', make: () => ({ from: packageOf([['names', aliases(10_000, 'old')]]), to: packageOf([['names', aliases(10_000, 'new')]]) }) },
  { id: 'passed-on', what: 'a name passed on by 2,000 modules in a chain, renamed', make: () => ({ from: passedOn(2000, 'before'), to: passedOn(2000, 'after') }) },
  { id: 'bases', what: 'a chain of 5,000 classes, the member of the first one renamed', make: () => ({ from: packageOf([['chain', chain(5000, 'before')]]), to: packageOf([['chain', chain(5000, 'after')]]) }) },
  { id: 'diamonds', what: '500 levels of diamonds, the member of the first one renamed', make: () => ({ from: packageOf([['diamond', diamonds(500, 'before')]]), to: packageOf([['diamond', diamonds(500, 'after')]]) }) },
];
