/** Writes statements as normalised tokens: comments, docstrings, annotations and layout are left out. */
import type { Expression, Statement } from '../../syntax/ast';
import { MAX_TOKENS } from './expression-writer';
import { PatternWriter } from './pattern-writer';
import { CLOSE, LINE, OPEN } from './token-sheet';

export class TokenWriter extends PatternWriter {
  block(statements: readonly Statement[]): void {
    this.mark(OPEN);
    this.statements(statements);
    this.mark(CLOSE);
  }

  statements(statements: readonly Statement[]): void {
    for (const statement of statements) {
      if (this.pieces.length > MAX_TOKENS) {
        this.cut ??= 'size';
        return;
      }
      this.statement(statement);
    }
  }

  statement(node: Statement): void {
    switch (node.type) {
      case 'Expression':
        // A lone string or `...` does nothing: docstrings, attribute docs, placeholders.
        if (!isIdle(node.value)) this.line('', node.value);
        return;
      case 'Assign':
        for (const target of node.targets) {
          this.store(target, node.value, node);
          this.put(' = ');
        }
        this.line('', node.value);
        return;
      case 'AnnAssign':
        if (!node.value && !this.annotations) return this.bind(node.target, null, node);
        this.store(node.target, node.value, node);
        if (this.annotations) {
          this.put(': ');
          this.expression(node.annotation, 0);
        }
        if (node.value) {
          this.put(' = ');
          this.expression(node.value, 0);
        }
        return this.mark(LINE);
      case 'AugAssign':
        this.store(node.target, null, null);
        this.put(` ${node.operator.endsWith('=') ? node.operator : `${node.operator}=`} `);
        return this.line('', node.value);
      case 'TypeAlias':
        this.put('type ');
        this.put(node.name.name);
        this.put(' = ');
        return this.line('', node.value);
      case 'Return':
        return this.line('return ', node.value);
      case 'Import':
      case 'ImportFrom':
        return this.importStatement(node);
      case 'Function':
        return this.nestedFunction(node);
      case 'Class':
        return this.nestedClass(node);
      case 'Delete':
        this.put('del ');
        this.list(node.targets);
        return this.mark(LINE);
      case 'Raise':
        this.put('raise ');
        if (node.exception) this.expression(node.exception, 0);
        if (node.cause) {
          this.put(' from ');
          this.expression(node.cause, 0);
        }
        return this.mark(LINE);
      case 'Assert':
        this.put('assert ');
        this.expression(node.test, 0);
        if (node.message) {
          this.put(', ');
          this.expression(node.message, 0);
        }
        return this.mark(LINE);
      case 'Global':
      case 'Nonlocal':
        this.put(node.type === 'Global' ? 'global ' : 'nonlocal ');
        for (const identifier of node.names) {
          this.put(identifier.name);
          if (node.type === 'Global') this.globals.push(identifier.name);
        }
        return this.mark(LINE);
      case 'Break':
      case 'Continue':
        this.put(node.type === 'Break' ? 'break' : 'continue');
        return this.mark(LINE);
      case 'If':
        return this.ifStatement(node);
      case 'While':
        this.put('while ');
        this.expression(node.test, 0);
        this.block(node.body);
        return this.orelse('else', node.orelse);
      case 'For':
        this.put(node.async ? 'async for ' : 'for ');
        this.store(node.target, null, null);
        this.put(' in ');
        this.expression(node.iterable, 0);
        this.block(node.body);
        return this.orelse('else', node.orelse);
      case 'Try':
        this.put('try');
        this.block(node.body);
        for (const handler of node.handlers) {
          this.put(handler.star ? 'except* ' : 'except ');
          if (handler.exception) this.expression(handler.exception, 0);
          if (handler.name) {
            this.put(' as ');
            this.put(handler.name.name);
            this.locals.add(handler.name.name);
          }
          this.block(handler.body);
        }
        this.orelse('else', node.orelse);
        return this.orelse('finally', node.finalizer);
      case 'With':
        this.put(node.async ? 'async with ' : 'with ');
        for (const item of node.items) {
          this.expression(item.context, 0);
          if (item.target) {
            this.put(' as ');
            this.store(item.target, null, null);
          }
          this.put(', ');
        }
        return this.block(node.body);
      case 'Match':
        this.put('match ');
        this.expression(node.subject, 0);
        this.mark(OPEN);
        for (const each of node.cases) {
          this.put('case ');
          this.pattern(each.pattern);
          if (each.guard) {
            this.put(' if ');
            this.expression(each.guard, 0);
          }
          this.block(each.body);
        }
        return this.mark(CLOSE);
      case 'Pass':
      case 'Invalid':
        return;
    }
  }

  private line(keyword: string, value: Expression | null): void {
    if (keyword) this.put(keyword);
    if (value) this.expression(value, 0);
    this.mark(LINE);
  }

  private orelse(keyword: string, body: readonly Statement[]): void {
    if (body.length === 0) return;
    this.put(keyword);
    this.block(body);
  }

  /** An `elif` chain is a list, however long. */
  private ifStatement(first: Extract<Statement, { type: 'If' }>): void {
    let node = first;
    this.put('if ');
    for (;;) {
      this.expression(node.test, 0);
      this.block(node.body);
      const next = node.orelse[0];
      if (node.orelse.length !== 1 || next?.type !== 'If') return this.orelse('else', node.orelse);
      this.put('elif ');
      node = next;
    }
  }

  private importStatement(node: Extract<Statement, { type: 'Import' | 'ImportFrom' }>): void {
    if (node.type === 'ImportFrom') {
      this.put('from ');
      this.put('.'.repeat(node.level) + (node.module?.name ?? ''));
      this.put(' import ');
    } else {
      this.put('import ');
    }
    node.names.forEach((alias, index) => {
      if (index > 0) this.put(', ');
      this.put(alias.name.name);
      const dot = alias.name.name.indexOf('.');
      this.locals.add(alias.as?.name ?? (dot < 0 ? alias.name.name : alias.name.name.slice(0, dot)));
      if (!alias.as) return;
      this.put(' as ');
      this.put(alias.as.name);
    });
    this.mark(LINE);
  }

  /** A function inside a function: its names count as names of the outer one, which hides a little too much and never too little. */
  private nestedFunction(node: Extract<Statement, { type: 'Function' }>): void {
    this.decorators(node.decorators);
    this.put(node.async ? 'async def ' : 'def ');
    this.put(node.name.name);
    this.locals.add(node.name.name);
    this.put('(');
    this.parameters(node.parameters);
    this.put(')');
    if (this.annotations && node.returns) {
      this.put(' -> ');
      this.expression(node.returns, 0);
    }
    this.block(node.body);
  }

  private nestedClass(node: Extract<Statement, { type: 'Class' }>): void {
    this.decorators(node.decorators);
    this.put('class ');
    this.put(node.name.name);
    this.locals.add(node.name.name);
    this.callArguments(node.arguments);
    this.block(node.body);
  }

  decorators(decorators: readonly Expression[]): void {
    for (const decorator of decorators) {
      this.put('@');
      this.line('', decorator);
    }
  }
}

function isIdle(node: Expression): boolean {
  if (node.type === 'Parenthesized') return isIdle(node.value);
  if (node.type === 'Constant') return true;
  return node.type === 'String' && node.parts.every((part) => part.fields.length === 0);
}
