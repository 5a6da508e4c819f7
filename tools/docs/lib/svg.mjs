// A picture made by Graphviz or gnuplot becomes a part of the page, so that it takes the page's
// colours in light and dark and its nodes can be links.
import * as cheerio from 'cheerio';
import { slim } from './slim_svg.mjs';

// Markup to put into an HTML page. `prefix` keeps ids apart from those of other pictures, `resolve`
// turns an address in the picture into one of the site.
export function inlineSvg(text, { prefix, resolve }) {
    const $ = cheerio.load(text, { xml: true });
    const svg = $('svg').first();
    if (!svg.length) throw new Error('it holds no <svg>');
    svg.find('*')
        .addBack()
        .contents()
        .filter((_, node) => node.type === 'comment')
        .remove();
    renameIds($, svg, prefix);
    repairLinks($, svg, resolve);
    fitWidth(svg);
    nameForReaders($, svg, prefix);
    svg.removeAttr('xmlns:xlink').removeAttr('version');
    slim($, svg);
    return $.xml(svg);
}

function renameIds($, svg, prefix) {
    svg.find('[id]')
        .addBack('[id]')
        .each((_, node) => {
            $(node).attr('id', `${prefix}-${$(node).attr('id')}`);
        });
    svg.find('*').each((_, node) => {
        for (const [name, value] of Object.entries(node.attribs)) {
            if (/url\(#/.test(value))
                node.attribs[name] = value.replaceAll('url(#', `url(#${prefix}-`);
            if (/href$/.test(name) && value.startsWith('#'))
                node.attribs[name] = `#${prefix}-${value.slice(1)}`;
        }
    });
}

function repairLinks($, svg, resolve) {
    svg.find('a').each((_, node) => {
        const link = $(node);
        const address = link.attr('xlink:href') ?? link.attr('href');
        for (const name of ['xlink:href', 'xlink:title', 'target']) link.removeAttr(name);
        if (!address) link.replaceWith(link.contents());
        else link.attr('href', resolve(address));
    });
    svg.find('use, image').each((_, node) => {
        const address = $(node).attr('xlink:href');
        if (address) $(node).removeAttr('xlink:href').attr('href', address);
    });
}

// The natural width in CSS pixels; the style sheet shrinks or scrolls what is wider than the page.
function fitWidth(svg) {
    const [, number, unit] = /^([\d.]+)(pt|px)?$/.exec(svg.attr('width') ?? '') ?? [];
    if (!number) throw new Error('its <svg> has no width');
    if (!svg.attr('viewBox')) throw new Error('its <svg> has no viewBox');
    const pixels = Math.round(Number(number) * (unit === 'pt' ? 4 / 3 : 1));
    svg.attr('style', `--width: ${pixels}px`).removeAttr('width').removeAttr('height');
}

// Screen readers read the title and the description; tooltips on every node would be noise.
function nameForReaders($, svg, prefix) {
    // The steps of an example name the nodes of its figure.
    svg.find('.node > title').each((_, node) => $(node).parent().attr('data-node', $(node).text()));
    svg.find('.node > title, .edge > title, .cluster > title').remove();
    const title = svg.find('title').first();
    const text = title.text().trim();
    title.remove();
    const description = svg.find('desc').first();
    svg.attr('role', svg.find('a').length ? 'group' : 'img');
    if (text && text !== 'Gnuplot') svg.attr('aria-label', text);
    if (description.length) svg.attr('aria-describedby', `${prefix}-desc`);
    description.attr('id', `${prefix}-desc`);
}
