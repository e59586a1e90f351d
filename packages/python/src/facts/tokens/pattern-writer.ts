/** Writes the patterns of `match` statements; the names that they capture become local. */
import type { Identifier, Pattern } from '../../syntax/ast';
import { ExpressionWriter, MAX_DEPTH } from './expression-writer';
import { CUT } from './token-sheet';

export class PatternWriter extends ExpressionWriter {
  protected pattern(node: Pattern): void {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) this.put(CUT);
    else this.patternInside(node);
    this.depth -= 1;
  }

  private patternInside(node: Pattern): void {
    switch (node.type) {
      case 'ValuePattern':
        return this.expression(node.value, 0);
      case 'CapturePattern':
      case 'StarPattern':
        if (node.type === 'StarPattern') this.put('*');
        return this.capture(node.name);
      case 'SequencePattern':
        this.put('[');
        node.elements.forEach((element) => this.patternItem(element));
        return this.put(']');
      case 'MappingPattern':
        this.put('{');
        for (const { key, pattern } of node.entries) {
          this.expression(key, 0);
          this.put(': ');
          this.patternItem(pattern);
        }
        if (node.rest) {
          this.put('**');
          this.capture(node.rest);
        }
        return this.put('}');
      case 'ClassPattern':
        this.expression(node.class, 17);
        this.put('(');
        node.positional.forEach((element) => this.patternItem(element));
        for (const { name, pattern } of node.keywords) {
          this.put(name.name);
          this.put('=');
          this.patternItem(pattern);
        }
        return this.put(')');
      case 'OrPattern':
        node.alternatives.forEach((alternative, index) => {
          if (index > 0) this.put(' | ');
          this.pattern(alternative);
        });
        return;
      case 'AsPattern':
        this.pattern(node.pattern);
        this.put(' as ');
        return this.capture(node.name);
    }
  }

  private patternItem(node: Pattern): void {
    this.pattern(node);
    this.put(', ');
  }

  private capture(name: Identifier | null): void {
    this.put(name?.name ?? '_');
    if (name) this.locals.add(name.name);
  }
}
