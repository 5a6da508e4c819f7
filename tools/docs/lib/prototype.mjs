// Doxygen's table of a declaration as text: one parameter a line if there are several.
export function prototype($, block) {
    if (!block.length) return '';
    const clean = (html) => html.replaceAll('&nbsp;', ' ').replaceAll(/<\/?em>/g, '')
        .replaceAll(/\s+/g, ' ').replaceAll(/ (&amp;|\*)/g, '$1')
        .replaceAll('&lt; ', '&lt;').replaceAll(' &gt;', '&gt;').trim();
    const cell = (row, name) => clean($(row).children(name).first().html() ?? '');
    const rows = block.find('table.memname tr').toArray();
    const template = block.find('.memtemplate').toArray().map((t) => `${clean($(t).html())}\n`).join('');
    const params = rows.map((row) => `${cell(row, '.paramtype')} ${cell(row, '.paramname')}`.trim())
        .map((text) => text.replace(/,$/, '')).filter((text) => text !== '');
    const name = cell(rows[0], '.memname');
    if (!rows.some((row) => $(row).text().includes('('))) return `<pre class="proto">${template}${name}</pre>`;
    const list = params.length > 1 ? `\n    ${params.join(',\n    ')}` : params.join('');
    const after = clean($(rows.at(-1)).children('td').last().html() ?? '');
    return `<pre class="proto">${template}${name}(${list})${after === ')' || !after ? '' : ` ${after}`}</pre>`;
}
