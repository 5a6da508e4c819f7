// The words that the finishing step itself writes into pages: one file for each language.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export function loadLabels(root) {
    return JSON.parse(readFileSync(join(root, 'docs/labels.en.json'), 'utf8'));
}
