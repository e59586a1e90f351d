/** What a name is that is bound to a value. */
import { tailOf, type SymbolKind } from '@onx/model';
import type { Expression } from '../../syntax/ast';
import { dottedForm } from '../source-file';
import type { DefinitionScope } from './definition-scope';
import type { BoundName } from './bound-name';

const MAKES_TYPE = /^(?:TypeVar|ParamSpec|TypeVarTuple|NewType|TypeAliasType)$/;
const GENERIC = /^(?:Union|Optional|Literal|Callable|Annotated|Dict|List|Tuple|Set|FrozenSet|Type|Mapping|MutableMapping|Sequence|Iterable|Iterator|Awaitable|Coroutine|dict|list|tuple|set|frozenset|type)$/;
const BUILTIN_TYPE = /^(?:str|int|float|bool|bytes|complex|dict|list|tuple|set|frozenset|object|type)$/;

/** @param callee of the value, where that is a call */
export function kindOf(scope: DefinitionScope, binding: BoundName, value: Expression | null, callee: string): SymbolKind {
  const inClass = scope.index >= 0;
  const maker = tailOf(callee);
  if (value?.type === 'Call') {
    const named = value.args[0]?.value.type === 'String';
    if (named && MAKES_TYPE.test(maker)) return 'type';
    if (named && /^(?:namedtuple|NamedTuple|TypedDict|make_dataclass|create_model)$/.test(maker)) return 'class';
    if (named && value.args.length > 1 && /^(?:Enum|IntEnum|StrEnum|Flag|IntFlag)$/.test(maker)) return 'enum';
    if (inClass && /^(?:property|cached_property)$/.test(maker)) return 'property';
  }
  if (value?.type === 'Lambda' && !scope.enumeration) return inClass ? 'method' : 'function';
  if (scope.enumeration) return value && !binding.annotation && !/^_[a-z_]*_?$/.test(binding.target.name) ? 'enum_member' : 'attribute';
  if (binding.statement.type === 'TypeAlias' || (binding.annotation && tailOf(dottedForm(binding.annotation)) === 'TypeAlias')) return 'type';
  if (inClass) return 'attribute';
  return value && isTypeExpression(value) ? 'type' : 'constant';
}

/** `Union[int, str]`, `dict[str, int]`, `int | None`. */
function isTypeExpression(node: Expression): boolean {
  if (node.type === 'Subscript') return GENERIC.test(tailOf(dottedForm(node.object)));
  return node.type === 'Binary' && node.operator === '|' && hasTypeOperand(node, 0);
}

function hasTypeOperand(node: Expression, depth: number): boolean {
  if (depth > 50) return false;
  if (node.type === 'Binary') return node.operator === '|' && (hasTypeOperand(node.left, depth + 1) || hasTypeOperand(node.right, depth + 1));
  if (node.type === 'Name') return BUILTIN_TYPE.test(node.name);
  return (node.type === 'Constant' && node.value === 'None') || isTypeExpression(node);
}
