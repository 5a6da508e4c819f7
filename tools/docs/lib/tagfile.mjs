// Doxygen's tag file: every page, header, type and function with its address.
import * as cheerio from 'cheerio';

// { pages: [{name, title, file}], headers: [header], types: Map(qualified name -> type) }
// A header is { name, folder, file, includes: [file], types: [qualified name],
// members: [member] }. A type that has an `anchor` is a plain struct, shown on the page of its
// namespace; others have a page of their own.
export function readTagFile(xml) {
    const $ = cheerio.load(xml, { xml: true });
    const compounds = (kinds) =>
        $('tagfile > compound')
            .toArray()
            .map((node) => $(node))
            .filter((node) => kinds.includes(node.attr('kind')));
    return {
        pages: compounds(['page']).map(readPage),
        headers: compounds(['file']).map((node) => readHeader($, node)),
        types: new Map(
            compounds(['struct', 'class', 'concept']).map((node) => readType($, node)),
        ),
    };
}

function child(node, name) {
    return node.children(name).first().text();
}

function texts($, node, name) {
    return node
        .children(name)
        .toArray()
        .map((found) => $(found).text());
}

function withEnding(file) {
    return file.endsWith('.html') ? file : `${file}.html`;
}

function readPage(node) {
    return {
        name: child(node, 'name'),
        title: child(node, 'title'),
        file: withEnding(child(node, 'filename')),
    };
}

function readHeader($, node) {
    const folder = child(node, 'path').replace(/\/$/, '').split('/').pop();
    return {
        name: child(node, 'name'),
        folder,
        file: withEnding(child(node, 'filename')),
        includes: node
            .children('includes')
            .toArray()
            .map(({ attribs }) => withEnding(attribs.id)),
        types: [...texts($, node, 'concept'), ...texts($, node, 'class')],
        members: readMembers($, node),
    };
}

function readType($, node) {
    const name = child(node, 'name');
    return [
        name,
        {
            name,
            kind: node.attr('kind'),
            file: withEnding(child(node, 'filename')),
            anchor: child(node, 'anchor'),
            template: texts($, node, 'templarg'),
            members: readMembers($, node),
        },
    ];
}

function readMembers($, node) {
    return node
        .children('member')
        .toArray()
        .map((found) => $(found))
        .map((member) => ({
            kind: member.attr('kind'),
            name: child(member, 'name'),
            file: child(member, 'anchorfile'),
            anchor: child(member, 'anchor'),
        }));
}
