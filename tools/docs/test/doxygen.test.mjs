// What stops the build already in Doxygen, tried on a book of one page.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

function doxygen(chapter, header = '') {
    const book = mkdtempSync(join(tmpdir(), 'book-'));
    for (const folder of ['docs', 'common', 'chapters/02_rnn', 'work/golden', 'work/pages']) {
        mkdirSync(join(book, folder), { recursive: true });
    }
    for (const name of ['Doxyfile.en', 'header.html', 'footer.html']) {
        cpSync(join(ROOT, 'docs', name), join(book, 'docs', name));
    }
    cpSync(join(ROOT, 'docs/style'), join(book, 'docs/style'), { recursive: true });
    symlinkSync(join(ROOT, 'tools'), join(book, 'tools'));
    writeFileSync(join(book, 'docs/mainpage.md'), '# Cover {#mainpage}\n\nText.\n');
    writeFileSync(join(book, 'work/namespaces.dox'), '/// \\namespace unrolled\n/// Text.\n');
    writeFileSync(
        join(book, 'chapters/02_rnn/chapter.md'),
        `# 2. RNN {#ch02_rnn}\n\n${chapter}\n`,
    );
    writeFileSync(
        join(book, 'chapters/02_rnn/rnn.hpp'),
        `/// \\file\n/// Text.\nnamespace unrolled {\n${header}\n}\n`,
    );
    const env = { ...process.env, DOCS_ROOT: book, DOCS_WORK: join(book, 'work') };
    const { status, stderr } = spawnSync('doxygen', ['docs/Doxyfile.en'], {
        cwd: book,
        env,
        encoding: 'utf8',
    });
    rmSync(book, { recursive: true });
    return { status, stderr };
}

test('a right page passes', () => {
    assert.deepEqual(doxygen('The state $h_t$.', '/// Text.\nint f();'), {
        status: 0,
        stderr: '',
    });
});

const FAULTS = [
    ['a snippet whose marker is missing', ['\\snippet 02_rnn/rnn.hpp nowhere'], /nowhere/],
    ['a listing whose file is missing', ['\\verbinclude 02_rnn/nowhere.txt'], /nowhere\.txt/],
    ['a reference that leads nowhere', ['See \\ref nowhere.'], /nowhere/],
    ['a lone dollar', ['It costs $5.'], /chapter\.md:3: a \$ without its partner/],
    ['an undocumented function', ['Text.', 'int f();'], /not documented/],
];
for (const [name, [chapter, header], message] of FAULTS) {
    test(`${name} stops the build`, () => {
        const { status, stderr } = doxygen(chapter, header);
        assert.notEqual(status, 0);
        assert.match(stderr, message);
    });
}
