/** Walks the pattern of a `case`. */
import type { Identifier, Pattern } from '../../syntax/ast';
import type { ExpressionContext, ExpressionScan } from './expression-scan';
import type { FileScan } from './file-scan';

/** Visits what a pattern compares with, binds what it captures, and notes the classes whose attributes it names. */
export function scanPattern(pattern: Pattern, at: ExpressionContext, scan: FileScan, expressions: ExpressionScan): void {
  const capture = (name: Identifier | null): void => {
    if (name) expressions.bind(name, at, { kind: 'opaque' }, name.start);
  };
  switch (pattern.type) {
    case 'ValuePattern':
      expressions.visit(pattern.value, at);
      break;
    case 'CapturePattern':
    case 'StarPattern':
      capture(pattern.name);
      break;
    case 'SequencePattern':
      for (const element of pattern.elements) scanPattern(element, at, scan, expressions);
      break;
    case 'MappingPattern':
      for (const entry of pattern.entries) {
        expressions.visit(entry.key, at);
        scanPattern(entry.pattern, at, scan, expressions);
      }
      capture(pattern.rest);
      break;
    case 'ClassPattern':
      expressions.visit(pattern.class, at);
      scan.patterns.push({ node: pattern, scope: at.scope, statement: at.statement });
      for (const positional of pattern.positional) scanPattern(positional, at, scan, expressions);
      for (const keyword of pattern.keywords) scanPattern(keyword.pattern, at, scan, expressions);
      break;
    case 'OrPattern':
      for (const alternative of pattern.alternatives) scanPattern(alternative, at, scan, expressions);
      break;
    case 'AsPattern':
      scanPattern(pattern.pattern, at, scan, expressions);
      if (pattern.pattern.type === 'ClassPattern') expressions.bind(pattern.name, at, { kind: 'narrowed', type: pattern.pattern.class }, pattern.start);
      else capture(pattern.name);
      break;
  }
}
