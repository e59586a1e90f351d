import { keysBetween } from '../testing/print-keys';

const file = (lines: readonly string[]): Record<string, string> => ({ 'mill/cli.py': ['import argparse', 'import click', 'import typer', ...lines, ''].join('\n') });
const parser = (...options: string[]): Record<string, string> => file(['def main(argv):', '    parser = argparse.ArgumentParser()', ...options.map((option) => `    parser.add_argument(${option})`), '    return parser.parse_args(argv)']);
const click = (...options: string[]): Record<string, string> => file([...options.map((option) => `@click.option(${option})`), 'def grind(**options):', '    return options']);
const typer = (name: string, more = ''): Record<string, string> => file(['app = typer.Typer()', '@app.command()', `def grind(grain: str, ${name}: int = typer.Option(12, help="How fast it turns.${more}")):`, `    return grain * ${name} + len(str(${name}))`]);

const HELP = 'help="Stones turn at most at this many rounds a minute."';

test.each<[what: string, old: Record<string, string>, next: Record<string, string>, expected: string[]]>([
  ['a like name, the same help', parser(`"--speed-max", type=int, ${HELP}`, '"--dry"'), parser(`"--max-speed", type=int, ${HELP}`, '"--dry"'), ['review *: --speed-max > --max-speed']],
  ['another name, the same short one', parser(`"-s", "--speed", ${HELP}`, '"--dry"'), parser(`"-s", "--rounds", ${HELP}`, '"--dry"'), ['review *: --speed > --rounds']],
  ['click', click(`"--speed-max", type=int, ${HELP}`), click(`"--max-speed", type=int, ${HELP}`), ['review *: --speed-max > --max-speed']],
  ['a class of the core', file([`SPEED = Arg(("-s", "--speed"), ${HELP})`]), file([`SPEED = Arg(("-s", "--rounds"), ${HELP})`]), ['review *: --speed > --rounds']],
  ['a switch with its negation', click(`"--log/--no-log", default=True, ${HELP}`), click(`"--logging/--no-logging", default=True, ${HELP}`), ['review *: --log > --logging']],
  ['typer', typer('speed_max'), typer('max_speed'), ['review *: --speed-max > --max-speed']],
  ['the old help names the new one', parser('"--rpm", help="Deprecated: use --rate instead."', '"--rate", help="x"'), parser('"--rate", help="y"'), ['review *: --rpm > --rate']],
  ['announced, and works still', parser('"--rpm", help="Rounds."', '"--rate"'), parser('"--rpm", help="Deprecated, use --rate."', '"--rate"'), ['review *: --rpm > --rate deprecated']],
  ['one of two spellings went', parser('"--colour", "--color"'), parser('"--color"'), ['review *: --colour > --color']],
  ['the old one is a spelling of the new', parser('"--speed"'), parser('"--rate", "--speed"'), []],
  ['another command takes it', { ...parser('"--speed"'), 'mill/b.py': 'p.add_argument("--x")\n' }, { ...parser('"--speeds"'), 'mill/b.py': 'p.add_argument("--x")\np.add_argument("--speed")\n' }, []],
  ['gone, and something else is new', parser('"--grain"', '"--dry"'), parser('"--port"', '"--dry"'), []],
  ['gone, and another of its type and default is new', parser('"--retries", type=int, default=3', '"--dry"'), parser('"--workers", type=int, default=3', '"--dry"'), []],
  ['two change places', parser('"--left"', '"--right"'), parser('"--right"', '"--left"'), []],
  ['no option', file(['def f(menu):', '    menu.add_argument("speed")']), file(['def f(menu):', '    menu.add_argument("speeds")']), []],
])('%s', (_, old, next, expected) => {
  expect(keysBetween(old, next)).toEqual(expected);
});
