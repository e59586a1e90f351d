import { LineIndex } from '@onx/model';
import type { Syntax } from '@onx/python';

type Expression = Syntax.Expression;
type Statement = Syntax.Statement;

/** The canonical form of our tree; the same as `ast_form.py` prints for CPython's. */
export function treeForm(module: Syntax.ModuleNode): string {
  return new Form(module.text).block(module.body);
}

class Form {
  private readonly lines: LineIndex | null;
  private fields = 0;

  constructor(text: string) {
    this.lines = isAscii(text) ? new LineIndex(text) : null;
  }

  block(body: readonly Statement[]): string {
    return `{${body.map((node) => this.statement(node)).join(' ')}}`;
  }

  private many(nodes: readonly Expression[]): string {
    return `[${nodes.map((node) => this.expression(node)).join(' ')}]`;
  }

  private optional(node: Expression | null): string {
    return node === null ? '-' : this.expression(node);
  }

  private place(start: number, end: number): string {
    if (this.lines === null || this.fields > 0) return '';
    const at = (offset: number): string => `${this.lines?.lineOf(offset)}:${(this.lines?.columnOf(offset) ?? 0) - 1}`;
    return `@${at(start)}-${at(end)}`;
  }

  private expression(node: Expression): string {
    if (node.type === 'Parenthesized') return this.expression(node.value);
    const inside = this.inside(node);
    const generator = node.type === 'Comprehension' && node.form === 'generator';
    return `(${inside}${generator ? '' : this.place(node.start, node.end)})`;
  }

  private inside(node: Exclude<Expression, { type: 'Parenthesized' }>): string {
    const e = (each: Expression): string => this.expression(each);
    switch (node.type) {
      case 'Name':
        return plain(node.name);
      case 'Number':
        return '#';
      case 'String': {
        this.fields++;
        const fields = node.parts.flatMap((part) => part.fields.map(e)).join(' ');
        this.fields--;
        return `${node.parts[0]?.prefix.includes('b') ? 'B' : 'S'}[${fields}]`;
      }
      case 'Constant':
        return node.value;
      case 'Attribute':
        return `attribute ${e(node.object)} ${plain(node.attribute.name)}`;
      case 'Subscript':
        return `subscript ${e(node.object)} ${e(node.index)}`;
      case 'Slice':
        return `slice ${this.optional(node.lower)} ${this.optional(node.upper)} ${this.optional(node.step)}`;
      case 'Call':
        return `call ${e(node.callee)} ${this.positional(node.args)} ${this.keywords(node.args)}`;
      case 'Tuple':
      case 'List':
      case 'Set':
        return `${node.type.toLowerCase()} ${this.many(node.elements)}`;
      case 'Dict':
        return `dict ${node.entries.map(({ key, value }) => `${this.optional(key)} ${e(value)}`).join(' ')}`;
      case 'Comprehension':
        return `each-${node.form} ${e(node.element)} ${this.clauses(node.clauses)}`;
      case 'DictComprehension':
        return `each-dict ${e(node.key)} ${e(node.value)} ${this.clauses(node.clauses)}`;
      case 'Lambda':
        return `lambda ${this.parameters(node.parameters)} ${e(node.body)}`;
      case 'Conditional':
        return `if ${e(node.test)} ${e(node.body)} ${e(node.orelse)}`;
      case 'BoolOp':
        return `${node.operator} ${this.many(node.values)}`;
      case 'Compare':
        return `compare ${e(node.left)} ${node.rest.map(({ operator, right }) => `${operator} ${e(right)}`).join(' ')}`;
      case 'Binary':
        return `binary ${node.operator} ${e(node.left)} ${e(node.right)}`;
      case 'Unary':
        return `unary ${node.operator} ${e(node.operand)}`;
      case 'Await':
        return `await ${e(node.value)}`;
      case 'YieldFrom':
        return `yield-from ${e(node.value)}`;
      case 'Yield':
        return `yield ${this.optional(node.value)}`;
      case 'Starred':
        return `star ${e(node.value)}`;
      case 'Walrus':
        return `walrus ${plain(node.target.name)} ${e(node.value)}`;
    }
  }

  private positional(args: readonly Syntax.Argument[]): string {
    const rows = args.filter(({ keyword, star }) => keyword === null && star !== '**');
    return `[${rows.map((each) => (each.star === '*' ? `(star ${this.expression(each.value)}${this.place(each.start, each.end)})` : this.expression(each.value))).join(' ')}]`;
  }

  private keywords(args: readonly Syntax.Argument[]): string {
    const rows = args.filter(({ keyword, star }) => keyword !== null || star === '**');
    return `[${rows.map(({ keyword, value }) => `${keyword ? plain(keyword.name) : '**'}=${this.expression(value)}`).join(' ')}]`;
  }

  private clauses(clauses: readonly Syntax.ComprehensionClause[]): string {
    return clauses
      .map((c) => `${c.async ? 'async-' : ''}for ${this.expression(c.target)} ${this.expression(c.iterable)} ${this.many(c.conditions)}`)
      .join(' ');
  }

  private parameters(parameters: readonly Syntax.ParameterNode[]): string {
    const kinds = { positional_only: '/', positional_or_keyword: '', var_positional: '*', keyword_only: 'k', var_keyword: '**' };
    const rows = parameters.map((p) => `${kinds[p.kind]}${plain(p.name.name)}:${this.optional(p.annotation)}=${this.optional(p.default)}`);
    return `[${rows.join(' ')}]`;
  }

  private typeParameters(parameters: readonly Syntax.TypeParameter[]): string {
    return `[${parameters.map((p) => `${plain(p.name.name)}:${this.optional(p.bound)}=${this.optional(p.default)}`).join(' ')}]`;
  }

  private statement(node: Statement): string {
    const start = node.type === 'Function' || node.type === 'Class' ? node.keyword : node.start;
    return `<${this.stated(node)}${this.place(start, node.end)}>`;
  }

  private stated(node: Statement): string {
    const e = (each: Expression): string => this.expression(each);
    switch (node.type) {
      case 'Expression':
        return `expression ${e(node.value)}`;
      case 'Assign':
        return `assign ${this.many(node.targets)} ${e(node.value)}`;
      case 'AnnAssign':
        return `annotate ${e(node.target)} ${e(node.annotation)} ${this.optional(node.value)}`;
      case 'AugAssign':
        return `augment ${node.operator} ${e(node.target)} ${e(node.value)}`;
      case 'TypeAlias':
        return `type ${plain(node.name.name)} ${this.typeParameters(node.typeParameters)} ${e(node.value)}`;
      case 'Import':
        return `import ${aliases(node.names)}`;
      case 'ImportFrom':
        return `from ${node.level} ${node.module ? plain(node.module.name) : '-'} ${aliases(node.names)}`;
      case 'Function':
        return `${node.async ? 'async-' : ''}def ${plain(node.name.name)} ${this.typeParameters(node.typeParameters)} ${this.parameters(node.parameters)} ${this.optional(node.returns)} ${this.many(node.decorators)} ${this.block(node.body)}`;
      case 'Class':
        return `class ${plain(node.name.name)} ${this.typeParameters(node.typeParameters)} ${this.positional(node.arguments)} ${this.keywords(node.arguments)} ${this.many(node.decorators)} ${this.block(node.body)}`;
      case 'Return':
        return `return ${this.optional(node.value)}`;
      case 'Delete':
        return `del ${this.many(node.targets)}`;
      case 'Raise':
        return `raise ${this.optional(node.exception)} ${this.optional(node.cause)}`;
      case 'Assert':
        return `assert ${e(node.test)} ${this.optional(node.message)}`;
      case 'Global':
      case 'Nonlocal':
        return `${node.type.toLowerCase()} ${node.names.map(({ name }) => plain(name)).join(' ')}`;
      case 'Pass':
      case 'Break':
      case 'Continue':
      case 'Invalid':
        return node.type.toLowerCase();
      case 'If':
      case 'While':
        return `${node.type.toLowerCase()} ${e(node.test)} ${this.block(node.body)} ${this.block(node.orelse)}`;
      case 'For':
        return `${node.async ? 'async-' : ''}for ${e(node.target)} ${e(node.iterable)} ${this.block(node.body)} ${this.block(node.orelse)}`;
      case 'Try':
        return `try ${this.block(node.body)} ${node.handlers.map((each) => this.handler(each)).join(' ')} ${this.block(node.orelse)} ${this.block(node.finalizer)}`;
      case 'With':
        return `${node.async ? 'async-' : ''}with ${node.items.map(({ context, target }) => `${e(context)} ${this.optional(target)}`).join(' ')} ${this.block(node.body)}`;
      case 'Match':
        return `match ${e(node.subject)} ${node.cases.map((c) => `case ${this.pattern(c.pattern)} ${this.optional(c.guard)} ${this.block(c.body)}`).join(' ')}`;
    }
  }

  private handler(node: Syntax.ExceptHandler): string {
    return `except${node.star ? '*' : ''} ${this.optional(node.exception)} ${node.name ? plain(node.name.name) : '-'} ${this.block(node.body)}`;
  }

  private patterns(nodes: readonly Syntax.Pattern[]): string {
    return `[${nodes.map((node) => this.pattern(node)).join(' ')}]`;
  }

  private pattern(node: Syntax.Pattern): string {
    switch (node.type) {
      case 'ValuePattern':
        return node.value.type === 'Constant' ? `single ${node.value.value}` : `value ${this.expression(node.value)}`;
      case 'SequencePattern':
        return `sequence ${this.patterns(node.elements)}`;
      case 'StarPattern':
        return `star ${node.name ? plain(node.name.name) : '_'}`;
      case 'MappingPattern':
        return `mapping ${node.entries.map(({ key, pattern }) => `${this.expression(key)} ${this.pattern(pattern)}`).join(' ')} ${node.rest ? plain(node.rest.name) : '-'}`;
      case 'ClassPattern':
        return `class ${this.expression(node.class)} ${this.patterns(node.positional)} ${node.keywords.map(({ name, pattern }) => `${plain(name.name)}=${this.pattern(pattern)}`).join(' ')}`;
      case 'OrPattern':
        return `or ${this.patterns(node.alternatives)}`;
      case 'CapturePattern':
        return `capture ${node.name ? plain(node.name.name) : '_'}`;
      case 'AsPattern':
        return `as ${this.pattern(node.pattern)} ${plain(node.name.name)}`;
    }
  }
}

function aliases(names: readonly Syntax.ImportAlias[]): string {
  return names.map((each) => `${plain(each.name.name)}:${each.as ? plain(each.as.name) : '-'}`).join(' ');
}

/** Identifiers are compared in NFKC (PEP 3131); our tree keeps them as written. */
function plain(name: string): string {
  return name.normalize('NFKC');
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}
