// What must hold for every page of the finished site. Each check returns its problems.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as cheerio from 'cheerio';
import { textNodes } from './text.mjs';

// { folder, bytes, pages: Map(file -> cheerio document), styles: Map(file -> text) }
export function readSite(folder) {
    const files = readdirSync(folder, { recursive: true }).map(String);
    const read = (file) => readFileSync(join(folder, file), 'utf8');
    const ending = (end) => files.filter((file) => file.endsWith(end)).sort();
    return {
        folder,
        bytes: sizeOf(folder, files),
        pages: new Map(ending('.html').map((file) => [file, cheerio.load(read(file))])),
        styles: new Map(ending('.css').map((file) => [file, read(file)])),
    };
}

function sizeOf(folder, files) {
    const stats = files.map((file) => statSync(join(folder, file)));
    return stats.filter((file) => file.isFile()).reduce((sum, { size }) => sum + size, 0);
}

// Calls `visit(file, $, element)` for every element that `selector` finds.
function each(site, selector, visit) {
    for (const [file, $] of site.pages) $(selector).each((_, node) => visit(file, $, $(node)));
}

const OUTSIDE = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i;

// Every link inside the site leads to a page and, with #, to a place on it.
export function links(site) {
    const problems = [];
    each(site, 'a[href]', (file, $, link) => {
        const address = link.attr('href');
        if (/^(https?|mailto):/.test(address)) return;
        const [target, anchor] = address.split('#');
        const page = site.pages.get(target === '' ? file : decodeURI(target));
        if (!page) problems.push(`${file}: the link to ${address} leads to no page`);
        else if (anchor && !hasId(page, decodeURIComponent(anchor))) {
            problems.push(`${file}: the link to ${address} leads to no place on that page`);
        }
    });
    return problems;
}

function hasId($, id) {
    return $('[id]')
        .toArray()
        .some((node) => node.attribs.id === id);
}

export function uniqueIds(site) {
    const problems = [];
    for (const [file, $] of site.pages) {
        const seen = new Set();
        $('[id]').each((_, { attribs: { id } }) => {
            if (seen.has(id)) problems.push(`${file}: the id ${id} stands there twice`);
            seen.add(id);
        });
    }
    return problems;
}

// Nothing is loaded from elsewhere: the book is read without a network.
export function nothingFromOutside(site) {
    const problems = [];
    const report = (file, address) => problems.push(`${file}: loads ${address} from outside`);
    const loading = '[src], [srcset], [poster], link[href], object[data], image[href], use[href]';
    each(site, loading, (file, $, node) => {
        for (const name of ['src', 'srcset', 'poster', 'data', 'href']) {
            if (OUTSIDE.test(node.attr(name) ?? '')) report(file, node.attr(name));
        }
    });
    const inCss = (file, css) => {
        for (const [, address] of css.matchAll(/(?:url\(|@import\s+)["']?([^"')\s]+)/g)) {
            if (OUTSIDE.test(address)) report(file, address);
        }
    };
    each(site, 'style', (file, $, node) => inCss(file, node.text()));
    each(site, '[style]', (file, $, node) => inCss(file, node.attr('style')));
    for (const [file, css] of site.styles) inCss(file, css);
    return problems;
}

// No formula and no command of Doxygen is left as its source.
export function noRawSource(site) {
    const commands = 'ref|snippet|image|verbinclude|anchor|tag|frac|begin';
    const raw = new RegExp(
        String.raw`\\[()[\]]|\\f[$[\]{]|\\_form|\$\$|\\(?:${commands})\b`,
    );
    const problems = [];
    for (const [file, $] of site.pages) {
        for (const node of textNodes($, 'body')) {
            const found = raw.exec(node.data);
            if (found)
                problems.push(`${file}: raw source is left: ${excerpt(node.data, found.index)}`);
        }
        if ($('.katex-error').length)
            problems.push(`${file}: a formula that KaTeX could not read`);
    }
    return problems;
}

function excerpt(text, index) {
    return JSON.stringify(text.slice(Math.max(0, index - 20), index + 30));
}

// Every picture is there, and drawn into the page.
export function pictures(site) {
    const problems = [];
    each(site, 'object, iframe, embed', (file, $, node) => {
        problems.push(
            `${file}: a picture is not part of the page: ${node.attr('data') ?? node.attr('src')}`,
        );
    });
    each(site, 'img[src], image[href], link[href]', (file, $, node) => {
        const address = node.attr('src') ?? node.attr('href');
        if (address.startsWith('data:') || OUTSIDE.test(address)) return;
        if (!existsSync(join(site.folder, address)))
            problems.push(`${file}: ${address} is missing`);
    });
    each(site, 'figure', (file, $, node) => {
        if (node.find('svg').find('path, polygon, rect, circle, ellipse, text').length === 0) {
            problems.push(
                `${file}: a figure without a picture: ${node.text().trim().slice(0, 60)}`,
            );
        }
    });
    return problems;
}

// Every page can be reached from the cover.
export function reachable(site) {
    const seen = new Set(['index.html']);
    for (const file of seen) {
        const $ = site.pages.get(file);
        if (!$) return ['index.html is missing'];
        $('a[href]').each((_, { attribs: { href } }) => {
            const target = decodeURI(href.split('#')[0]);
            if (site.pages.has(target)) seen.add(target);
        });
    }
    return [...site.pages.keys()]
        .filter((file) => !seen.has(file))
        .map((file) => `${file}: no link leads here from the cover`);
}

const BUDGET = 8e6;

// The site is small enough to be handed on.
export function weight({ bytes }) {
    const used = (bytes / 1e6).toFixed(1);
    return bytes > BUDGET ? [`the site takes ${used} MB, more than ${BUDGET / 1e6}`] : [];
}

export const CHECKS = {
    links,
    uniqueIds,
    nothingFromOutside,
    noRawSource,
    pictures,
    reachable,
    weight,
};
