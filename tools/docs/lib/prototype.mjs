// Doxygen's table of a declaration as the text that a programmer would write: without the scope,
// and one parameter a line if all together are too long for one.
import { load } from 'cheerio';

const WIDTH = 70;

// `inTemplate`: the declaration belongs to a class template, which Doxygen says again.
export function prototype($, block, { kind, inTemplate = false }) {
    if (!block.length) return '';
    const templates = block
        .find('.memtemplate')
        .toArray()
        .slice(inTemplate ? 1 : 0)
        .map((node) => `${clean($(node).html()).replace('template&lt;', 'template &lt;')}\n`);
    const rows = block
        .find('table.memname tr')
        .toArray()
        .map((row) => $(row));
    const declared = withoutScope(clean(rows[0].children('.memname').html() ?? ''));
    const text = kind === 'function' ? call(declared, rows) : declared;
    return `<pre class="proto">${templates.join('')}${text}</pre>`;
}

function clean(html) {
    return html
        .replaceAll('&nbsp;', ' ')
        .replaceAll(/<\/?em>/g, '')
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/ (&amp;|\*|,)/g, '$1')
        .replaceAll('&lt; ', '&lt;')
        .replaceAll(' &gt;', '&gt;')
        .trim();
}

// Both "double unrolled::Random::uniform" and "Real <a ..>unrolled::Adam</a><P>::rate" lose their
// scope.
function withoutScope(html) {
    return html
        .replaceAll(/\bunrolled::(?:\w+::)*/g, '')
        .replace(/<a [^>]*>\w+<\/a>(?:&lt;\w+&gt;)?::/, '');
}

function call(declared, rows) {
    const cell = (row, selector) => clean(row.children(selector).first().html() ?? '');
    const params = rows
        .map((row) => `${cell(row, '.paramtype')} ${cell(row, '.paramname')}`.trim())
        .map((text) => text.replace(/,$/, ''))
        .filter((text) => text !== '');
    const after = clean(rows.at(-1).children('td').last().html() ?? '').replace(/^\)$/, '');
    const end = `)${after ? ` ${after}` : ''}`;
    const line = `${declared}(${params.join(', ')}${end}`;
    if (params.length < 2 || load(line).text().length <= WIDTH) return line;
    return `${declared}(\n    ${params.join(',\n    ')}${end}`;
}
