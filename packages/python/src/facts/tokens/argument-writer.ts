/** Writes what stands between the parentheses of a definition and of a call. */
import type { Argument, Expression, ParameterNode } from '../../syntax/ast';
import { TokenSheet } from './token-sheet';

export abstract class ArgumentWriter extends TokenSheet {
  /** @param least binding strength below which parentheses are needed. */
  abstract expression(node: Expression, least: number): void;

  parameters(parameters: readonly ParameterNode[]): void {
    let starred = false;
    parameters.forEach((parameter, index) => {
      const previous = parameters[index - 1];
      if (previous?.kind === 'positional_only' && parameter.kind !== 'positional_only') this.put('/, ');
      if (parameter.kind === 'keyword_only' && !starred) {
        this.put('*, ');
        starred = true;
      }
      if (parameter.kind === 'var_positional') {
        this.put('*');
        starred = true;
      }
      if (parameter.kind === 'var_keyword') this.put('**');
      this.put(parameter.name.name);
      this.locals.add(parameter.name.name);
      if (this.annotations && parameter.annotation) {
        this.put(': ');
        this.expression(parameter.annotation, 0);
      }
      if (parameter.default) {
        this.put('=');
        this.expression(parameter.default, 0);
      }
      if (index < parameters.length - 1) this.put(', ');
      else if (parameter.kind === 'positional_only') this.put(', /');
    });
  }

  callArguments(args: readonly Argument[]): void {
    const only = args[0];
    if (args.length === 1 && only && !only.keyword && only.star === '' && only.value.type === 'Comprehension' && only.value.form === 'generator') {
      return this.expression(only.value, 0);
    }
    this.put('(');
    args.forEach((argument, index) => {
      if (index > 0) this.put(', ');
      this.argument(argument);
    });
    this.put(')');
  }

  argument(argument: Argument): void {
    if (argument.keyword) {
      this.put(argument.keyword.name);
      this.put('=');
    }
    if (argument.star) this.put(argument.star);
    this.expression(argument.value, argument.star ? 3 : 1);
  }
}
