// What the checks in a browser decide without one.
import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { findChromium } from '../lib/chromium.mjs';
import { isKorean } from '../lib/hangul.mjs';
import { problemsIn } from '../lib/html_valid.mjs';
import { countPages } from '../lib/pdf.mjs';

test('Chromium is found on PATH, if it is a program', () => {
    const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
    const program = join(folder, 'chromium');
    writeFileSync(program, '');
    assert.throws(() => findChromium(folder), /chromium is missing; .*setup browser/);
    chmodSync(program, 0o755);
    assert.equal(findChromium(`/nowhere:${folder}`), program);
    rmSync(folder, { recursive: true });
});

test('Hangul needs a Korean font for every syllable', () => {
    assert.ok(isKorean(['NanumGothic']));
    assert.ok(isKorean(['Noto Sans CJK KR', 'Malgun Gothic']));
    assert.ok(!isKorean(['Noto Sans CJK JP']));
    assert.ok(!isKorean(['NanumGothic', 'DejaVu Sans']));
    assert.ok(!isKorean([]));
});

test('errors and warnings of the validator count, its remarks on style do not', () => {
    const message = { url: 'file:/site/a.html', lastLine: 7, message: 'Bad.', extract: '<x\n>' };
    assert.deepEqual(problemsIn([{ ...message, type: 'error' }]), ['a.html:7: Bad. <x >']);
    assert.equal(problemsIn([{ ...message, type: 'info', subType: 'warning' }]).length, 1);
    assert.equal(problemsIn([{ ...message, type: 'non-document-error' }]).length, 1);
    assert.equal(problemsIn([{ ...message, type: 'info' }]).length, 0);
    const stroke = 'Document uses the Unicode Private Use Area(s), which should not be used.';
    const alarm = { ...message, type: 'info', subType: 'warning', message: stroke };
    assert.equal(problemsIn([alarm]).length, 0);
});

test('the pages of a PDF are counted, their list is not one of them', () => {
    assert.equal(countPages(Buffer.from('<</Type /Pages>> <</Type /Page>> <</Type /Page>>')), 2);
    assert.equal(countPages(Buffer.from('<</Type /Pages /Count 0>>')), 0);
});
