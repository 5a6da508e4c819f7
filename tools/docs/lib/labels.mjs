// The words that the finishing step writes into pages. Another language has a file of its own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export function loadLabels(root) {
    return JSON.parse(readFileSync(join(root, 'docs/labels.en.json'), 'utf8'));
}
