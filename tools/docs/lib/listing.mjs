// The annotated listing of a source: its comments as prose beside its code.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commentToMarkdown } from './comments.mjs';
import { cutSource, headerDocs } from './pieces.mjs';

// What a chapter has beside its model: tests, worked examples, the real run.
const NOT_MODEL = /_test\.|^test_|^example|^worked_examples|^run/;

// The sources of a chapter's model.
function modelSources(root, chapter) {
    const folder = join(root, 'chapters', chapter);
    return readdirSync(folder)
        .filter((file) => /\.[ch]pp$/.test(file) && !NOT_MODEL.test(file))
        .filter((file) => !/^\/\/\/ For tests/m.test(readFileSync(join(folder, file), 'utf8')))
        .sort();
}

// [{ chapter, source: 'rnn.cpp', name: the page for Doxygen, file: the page of the site }]
export function readListings(root) {
    return readdirSync(join(root, 'chapters'))
        .filter((chapter) => /^\d/.test(chapter))
        .sort()
        .flatMap((chapter) =>
            modelSources(root, chapter).map((source) => ({
                chapter,
                source,
                name: `src_${chapter}_${source.replace('.', '_')}`,
                file: `${chapter}.${source}.html`,
            })),
        );
}

export function listingPages(root, labels) {
    return readListings(root).map((listing) => ({
        name: listing.name,
        from: join('chapters', listing.chapter, listing.source),
        markdown: markdown(root, listing, labels),
    }));
}

function markdown(root, { chapter, source, name }, labels) {
    const path = join(root, 'chapters', chapter, source);
    const header = path.replace(/\.cpp$/, '.hpp');
    const docs =
        header !== path && existsSync(header)
            ? headerDocs(readFileSync(header, 'utf8'))
            : undefined;
    const pieces = cutSource(readFileSync(path, 'utf8'), docs);
    return [
        `# ${source}, ${labels['listing.title']} {#${name}}`,
        ...pieces.flatMap(({ prose, code }) => [
            commentToMarkdown(prose, labels),
            ...(code.length > 0 ? ['<div class="beside"></div>', fence(code.join('\n'))] : []),
        ]),
    ].join('\n\n');
}

export function fence(code, language = '{.cpp}') {
    return `\`\`\`${language}\n${code}\n\`\`\``;
}
