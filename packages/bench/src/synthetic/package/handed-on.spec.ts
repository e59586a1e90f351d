import { handersOf, handingsOf } from './handed-on';
import { History } from '../truth/history';
import { NewNames } from './new-names';
import { Random } from '../random';
import { ReleaseReader } from './sources';
import { Workbench } from './workbench';

const SOURCE = `
class Client:
    def __init__(self, base=''): ...

    def open(self, path, follow=False): ...

    def get(self, *args, **kw):
        kw['method'] = 'GET'
        return self.open(*args, **kw)

    def own(self, follow, **kw):
        return self.open('/', follow=follow, **kw)

    def other(self, **kw):
        return self.open('/', **dict(kw))

class Quick(Client):
    def __init__(self, **kw):
        super().__init__(**kw)

def fetch(client, **options):
    return client.get('/', **options)
`;

test('a keyword is handed on by who passes all it does not name, through others too', () => {
  const sources = new Map([['web/__init__.py', ''], ['web/client.py', SOURCE]]);
  const reader = new ReleaseReader();
  const random = new Random('a');
  const bench = new Workbench(sources, reader, random, new NewNames(random, new Set()), new History(reader.read(sources).surface));
  const handers = (keyword: string, isSole = true): string[] => handersOf('open', keyword, handingsOf(bench), () => isSole).sort();
  expect(handers('follow')).toEqual(['web.client.Client.get', 'web.client.fetch']);
  expect(handers('path')).toEqual(['web.client.Client.get', 'web.client.Client.own', 'web.client.fetch']);
  expect(handersOf('Client', 'base', handingsOf(bench), () => true)).toEqual(['web.client.Quick.__init__']);
  expect(handers('follow', false)).toEqual(['web.client.Client.get']);
});
