// Small pieces of HTML that several pages are made of.

// `head` are texts, `rows` lists of cells, all as HTML.
export function table(head, rows, className = 'made-table') {
    const cells = (row) => row.map((cell) => `<td>${cell}</td>`).join('');
    return `<table class="${className}"><thead><tr>${head
        .map((cell) => `<th scope="col">${cell}</th>`)
        .join('')}</tr></thead><tbody>${rows
        .map((row) => `<tr${row.id ? ` id="${row.id}"` : ''}>${cells(row)}</tr>`)
        .join('\n')}</tbody></table>`;
}

export function link(address, text) {
    return `<a href="${address}">${text}</a>`;
}

export function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}
