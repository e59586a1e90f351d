import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blake3Hex, readyHash, sha256Hex } from '@onx/model';
import { removeTemporary, temporaryFolder } from '../../../../testing/temporary-repository';
import type { DigestThread } from './digest-thread';
import type { PartDigest } from './digest-file';

beforeAll(readyHash);
afterAll(removeTemporary);

// Threads can only load what is built; `npm test` builds first.
const built = join(__dirname, '../../dist/digest/digest-thread.js');
const whenBuilt = existsSync(built) ? describe : describe.skip;

async function startThread(): Promise<DigestThread> {
  const { readyHash: readyBuilt } = (await import(join(__dirname, '../../../model/dist/index.js'))) as { readyHash: () => Promise<void> };
  await readyBuilt();
  const { DigestThread: Thread } = (await import(built)) as { DigestThread: typeof DigestThread };
  return Thread.start()!;
}

const CONTENTS = ['', 'aäbc', 'x'.repeat(3_000_000)];

function writtenFiles(): string[] {
  const folder = temporaryFolder();
  return CONTENTS.map((content, at) => {
    const path = join(folder, String(at));
    writeFileSync(path, content);
    return path;
  });
}

const expectedDigests = (): PartDigest[] => CONTENTS.map((content) => ({ size: Buffer.byteLength(content), blake3: blake3Hex(content), sha256: sha256Hex(content) }));

whenBuilt('a thread', () => {
  test('tells the digests of files, each to whom asked for it', async () => {
    const thread = await startThread();
    expect(await Promise.all(writtenFiles().map((path) => thread.digest(path)))).toEqual(expectedDigests());
    await thread.close();
  });

  test('that was ended costs no digest', async () => {
    const thread = await startThread();
    const early = writtenFiles().map((path) => thread.digest(path));
    await thread.close();
    expect(await Promise.all(early)).toEqual(expectedDigests());
    expect(await Promise.all(writtenFiles().map((path) => thread.digest(path)))).toEqual(expectedDigests());
  });

  test('says where a file cannot be read, and goes on', async () => {
    const thread = await startThread();
    await expect(thread.digest(join(temporaryFolder(), 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await Promise.all(writtenFiles().map((path) => thread.digest(path)))).toEqual(expectedDigests());
    await thread.close();
  });
});
