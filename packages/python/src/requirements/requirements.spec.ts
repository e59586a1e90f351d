import { applyEdits } from '@onx/model';
import * as fc from 'fast-check';
import { listRequirements, normaliseName, projectName, rewriteRequirement } from './index';
import { allows, moveRange, type RangeStyle } from './specifier';

const bytes = (text: string): Uint8Array => Buffer.from(text);

describe('moveRange', () => {
  const rows: [range: string, to: string, moved: string | null, style?: RangeStyle][] = [
    ['==1.2.3', '2.0.0', '==2.0.0'],
    ['===1.2.3', '2.0.0', '===2.0.0'],
    ['== 1.2.3', '2.0.0', '== 2.0.0'],
    ['==1.2.*', '2.1.4', '==2.1.*'],
    ['>=1.0,<2.0', '2.0.0', '>=2.0.0,<3.0'],
    ['>=1.0, <2', '2.3.1', '>=2.3.1, <3'],
    ['>0.9,<=1.0', '1.4.0', '>=1.4.0,<2.0'],
    ['<0.9,>=0.8', '0.9.11', '<0.10,>=0.9.11'],
    ['~=1.2', '2.0.0', '~=2.0'],
    ['~=1.2.3', '2.0.1', '~=2.0.1'],
    ['!=1.5,<2', '2.0.0', '!=1.5,<3'],
    // The author excludes just this release.
    ['>=1.0,!=2.0.0', '2.0.0', null],
    ['<2', '2.0.0rc1', '<3'],
    ['==1.0', '2.0.0rc1', '==2.0.0rc1'],
    ['^1.2', '2.0.0', '^2.0', 'poetry'],
    ['^0.8.1', '0.9.2', '^0.9.2', 'poetry'],
    ['~1.2', '2.1.0', '~2.1', 'poetry'],
    ['1.2.3', '2.0.0', '2.0.0', 'poetry'],
    ['1.*', '2.0.0', '2.*', 'poetry'],
    ['>=1.2,<2.0', '2.0.0', '>=2.0.0,<3.0', 'poetry'],
    ['^1.0 || ^2.0', '3.0.0', null, 'poetry'],
  ];
  it.each(rows)('%s to %s', (range, to, moved, style = 'pep440') => {
    expect(moveRange(range, to, style)).toBe(moved);
  });

  it('makes every readable range allow the target, once and for all', () => {
    const version = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)).map((parts) => parts.join('.'));
    const clause = fc.tuple(fc.constantFrom('==', '>=', '>', '<', '<=', '~='), version).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(clause, { minLength: 1, maxLength: 3 }), version, (clauses, to) => {
        const moved = moveRange(clauses.join(','), to, 'pep440');
        fc.pre(moved !== null);
        expect(allows(moved as string, to, 'pep440')).toBe(true);
        expect(moveRange(moved as string, to, 'pep440')).toBe(moved);
      }),
    );
  });
});

/** Rewrites `My.Core` to 2.0.0 and shows the text, or the reasons for review. */
function check(path: string, before: string): string {
  const { edits, review } = rewriteRequirement(path, bytes(before), { package: 'my-core', from: '1.4.0', to: '2.0.0' });
  return review.length > 0 ? review.map(({ reason }) => `review: ${reason}`).join('\n') : applyEdits(before, edits);
}

describe('rewriteRequirement', () => {
  const rows: [path: string, before: string, after: string][] = [
    ['requirements.txt', 'My_Core==1.4.0  # pinned\nother==1.4.0\n', 'My_Core==2.0.0  # pinned\nother==1.4.0\n'],
    ['requirements-dev.txt', 'my.core[fast,extra] >=1.0,<2 ; python_version > "3.8"\r\n', 'my.core[fast,extra] >=2.0.0,<3 ; python_version > "3.8"\r\n'],
    ['requirements/base.txt', '-r other.txt\n--index-url https://my-core/\nmy-core (~=1.4)\n', '-r other.txt\n--index-url https://my-core/\nmy-core (~=2.0)\n'],
    ['constraints.txt', 'my-core>=1.0\n', 'my-core>=1.0\n'],
    ['constraints.txt', 'my-core==2.7.1\nmy-core>2.0.0\nmy-core~=2.1.0\nmy-core==3.*\n', 'my-core==2.7.1\nmy-core>2.0.0\nmy-core~=2.1.0\nmy-core==3.*\n'],
    ['pyproject.toml', '[tool.poetry.dependencies]\nmy-core = "^2.1"\n', '[tool.poetry.dependencies]\nmy-core = "^2.1"\n'],
    ['constraints.txt', 'my-core\nmy-core-extra==1.0\n', 'my-core\nmy-core-extra==1.0\n'],
    ['requirements.txt', 'my-core==1.4.0 \\\n    --hash=sha256:ab\n', 'review: my-core stays: its hashes have to be made again by the tool that wrote them'],
    ['requirements.txt', 'git+https://host/x.git#egg=my-core\n', 'review: my-core stays: it is required by address, not by version'],
    ['requirements.txt', 'my-core @ https://host/my-core.whl\n', 'review: my-core stays: it is required by address, not by version'],
    ['requirements.txt', 'my-core!=2.0.0\n', "review: my-core!=2.0.0 can't be made to allow 2.0.0 in its own style"],
    ['notes.txt', 'my-core==1.4.0\n', 'my-core==1.4.0\n'],
    [
      'pyproject.toml',
      '[build-system]\nrequires = ["my-core==1.4.0"]\n[project]\ndependencies = [\n  "my-core<2",  # soon\n  \'other\',\n]\n[project.optional-dependencies]\nx = ["my_core[y]==1.4.0; os_name == \'nt\'"]\n',
      '[build-system]\nrequires = ["my-core==1.4.0"]\n[project]\ndependencies = [\n  "my-core<3",  # soon\n  \'other\',\n]\n[project.optional-dependencies]\nx = ["my_core[y]==2.0.0; os_name == \'nt\'"]\n',
    ],
    ['pyproject.toml', '[dependency-groups]\ndev = ["my-core~=1.4", {include-group = "x"}]\n', '[dependency-groups]\ndev = ["my-core~=2.0", {include-group = "x"}]\n'],
    ['pyproject.toml', 'project.dependencies = ["my-core<2"]\n', 'project.dependencies = ["my-core<3"]\n'],
    ['pyproject.toml', '[tool.poetry.dependencies]\npython = "^3.8"\nmy-core = "^1.4"\n', '[tool.poetry.dependencies]\npython = "^3.8"\nmy-core = "^2.0"\n'],
    [
      'pyproject.toml',
      '[tool.poetry.group.dev.dependencies]\nmy-core = { version = "~1.4", extras = ["x"] }\n',
      '[tool.poetry.group.dev.dependencies]\nmy-core = { version = "~2.0", extras = ["x"] }\n',
    ],
    ['pyproject.toml', '[tool.poetry.dependencies.my-core]\nextras = ["x"]\nversion = "1.4.0"\n', '[tool.poetry.dependencies.my-core]\nextras = ["x"]\nversion = "2.0.0"\n'],
    ['pyproject.toml', '[tool.poetry.dependencies]\nmy-core = "*"\n', '[tool.poetry.dependencies]\nmy-core = "*"\n'],
    ['pyproject.toml', '[tool.poetry.dependencies]\nmy-core = { path = "../core" }\n', 'review: my-core stays: it is required by address or folder, not by version'],
    ['pyproject.toml', 'not = [toml\nmy-core<2', 'not = [toml\nmy-core<2'],
    ['Pipfile', '[packages]\nmy-core = "==1.4.0"\n[dev-packages]\nmy-core = {version = "<2", extras = ["x"]}\n', '[packages]\nmy-core = "==2.0.0"\n[dev-packages]\nmy-core = {version = "<3", extras = ["x"]}\n'],
    [
      'setup.cfg',
      '[metadata]\nname = my-core-user\n[options]\ninstall_requires =\n    other\n    # why\n    my-core>=1.0,<2\n[options.extras_require]\nall = my-core<2; python_version<"4"\n',
      '[metadata]\nname = my-core-user\n[options]\ninstall_requires =\n    other\n    # why\n    my-core>=2.0.0,<3\n[options.extras_require]\nall = my-core<3; python_version<"4"\n',
    ],
  ];
  it.each(rows)('%s: %j', (path, before, after) => {
    expect(check(path, before)).toBe(after);
    if (!after.startsWith('review')) expect(check(path, after)).toBe(after);
  });
});

it('lists requirements and the project of a file', () => {
  const text = '[project]\nname = "Shop_App"\ndependencies = ["my-core[x]>=1,<2; os_name", "other"]\n';
  expect(listRequirements('a/pyproject.toml', bytes(text))).toEqual([
    { name: 'my-core', specifier: '>=1,<2' },
    { name: 'other', specifier: '' },
  ]);
  expect(normaliseName(projectName('a/pyproject.toml', bytes(text)) ?? '')).toBe('shop-app');
  expect(projectName('setup.cfg', bytes('[metadata]\nname = shop\n'))).toBe('shop');
});
