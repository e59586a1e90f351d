/** Functions and classes of a module that are API, with their paths below the module. */
import type { Syntax } from '@onx/python';

export interface PlacedNode<N = Syntax.FunctionNode | Syntax.ClassNode> {
  /** `Class.method`, below the module. */
  path: string;
  node: N;
  owner: Syntax.ClassNode | null;
  /** The statements it stands among. */
  siblings: readonly Syntax.Statement[];
}

export function definitionNodes(module: Syntax.ModuleNode): PlacedNode[] {
  const found: PlacedNode[] = [];
  collect(module.body, '', null, found);
  return found;
}

export function functionNodes(module: Syntax.ModuleNode): PlacedNode<Syntax.FunctionNode>[] {
  return definitionNodes(module).filter((placed): placed is PlacedNode<Syntax.FunctionNode> => placed.node.type === 'Function');
}

function collect(statements: readonly Syntax.Statement[], prefix: string, owner: Syntax.ClassNode | null, found: PlacedNode[]): void {
  for (const node of statements) {
    if (node.type === 'Function' || node.type === 'Class') {
      const path = prefix + node.name.name;
      found.push({ path, node, owner, siblings: statements });
      if (node.type === 'Class') collect(node.body, `${path}.`, node, found);
    } else if (node.type === 'If') {
      collect(node.body, prefix, owner, found);
      collect(node.orelse, prefix, owner, found);
    } else if (node.type === 'Try') collect([...node.body, ...node.orelse], prefix, owner, found);
  }
}

/** `self` and `cls` are not counted; `@staticmethod` has neither. */
export function ownParameters({ node, owner }: PlacedNode<Syntax.FunctionNode>): Syntax.ParameterNode[] {
  const isStatic = node.decorators.some((decorator) => decorator.type === 'Name' && decorator.name === 'staticmethod');
  return owner && !isStatic ? node.parameters.slice(1) : node.parameters;
}
