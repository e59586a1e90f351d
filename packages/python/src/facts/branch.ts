/** What is known of an `if` before anything runs: whether it is for type checkers, for scripts, or for a Python of which no release is left. */
import { tailOf } from '@onx/model';
import type { Expression } from '../syntax/ast';
import { dottedForm } from './source-file';

/** When the body runs in an import: `always` and `never` where the test asks for the major version of Python and nothing else. */
export type Branch = 'always' | 'never' | 'type_checking' | 'script' | 'open';

/** mypy takes `MYPY` for true, as all checkers take `TYPE_CHECKING`. */
const FOR_CHECKERS: ReadonlySet<string> = new Set(['TYPE_CHECKING', 'MYPY']);
/** As packages that run on both call it: `six.PY2`, `IS_PYTHON3`, `is_py3`. */
const FLAG = /^(?:(?:IS_)?PY(?:THON)?_?|is_py(?:thon)?_?)([23])$/;
/** Without `sys` it may well be the version of a package. */
const VERSION_INFO = 'sys.version_info';
const OPPOSITE: Readonly<Record<Branch, Branch>> = { always: 'never', never: 'always', type_checking: 'open', script: 'open', open: 'open' };
/** By operator, whether 3 passes where it is compared with a major version. */
const HOLDS: Readonly<Record<string, (major: number) => boolean>> = {
  '<': (major) => 3 < major,
  '<=': (major) => 3 <= major,
  '>': (major) => 3 > major,
  '>=': (major) => 3 >= major,
  '==': (major) => major === 3,
  '!=': (major) => major !== 3,
};

/** Reads a test: `if TYPE_CHECKING`, `if __name__ == "__main__"`, `if six.PY2`, `if sys.version_info[0] < 3`. */
export function branchOf(test: Expression): Branch {
  if (test.type === 'Parenthesized') return branchOf(test.value);
  if (test.type === 'Unary' && test.operator === 'not') return OPPOSITE[branchOf(test.operand)];
  if (test.type === 'Compare') return isScript(test) ? 'script' : comparison(test);
  const name = tailOf(dottedForm(test));
  if (FOR_CHECKERS.has(name)) return 'type_checking';
  const flag = FLAG.exec(name);
  return flag ? settled(flag[1] === '3') : 'open';
}

function isScript({ left, rest }: Extract<Expression, { type: 'Compare' }>): boolean {
  return left.type === 'Name' && left.name === '__name__' && rest[0]?.operator === '==' && rest[0].right.type === 'String';
}

/** `sys.version_info >= (3, 0)`, `sys.version_info[0] == 2`, `sys.version_info.major > 2`; a minor version of 3 is not settled. */
function comparison({ left, rest }: Extract<Expression, { type: 'Compare' }>): Branch {
  const [only, ...others] = rest;
  const holds = only && others.length === 0 ? HOLDS[only.operator] : undefined;
  if (!only || !holds) return 'open';
  const compared = numberIn(only.right);
  if (isMajor(left)) return compared === undefined ? 'open' : settled(holds(compared));
  if (dottedForm(left) !== VERSION_INFO || only.right.type !== 'Tuple' || !/[<>]/.test(only.operator)) return 'open';
  const [major, ...minor] = only.right.elements.map(numberIn);
  if (major === undefined || major > 3 || (major === 3 && minor.some((each) => each !== 0))) return 'open';
  // No release is `(3,)` or `(3, 0)` itself: each is above it.
  return settled(only.operator.startsWith('>'));
}

function isMajor(node: Expression): boolean {
  if (node.type === 'Attribute') return node.attribute.name === 'major' && dottedForm(node.object) === VERSION_INFO;
  return node.type === 'Subscript' && dottedForm(node.object) === VERSION_INFO && numberIn(node.index) === 0;
}

function settled(runs: boolean): Branch {
  return runs ? 'always' : 'never';
}

function numberIn(node: Expression): number | undefined {
  return node.type === 'Number' && /^\d+$/.test(node.raw) ? Number(node.raw) : undefined;
}
