// Where everything of the code stands in the finished site: one page for each header, with an
// anchor that people can read (02_rnn.rnn.html#step_forward) for each type, function and
// member.

export function placeNames(book) {
    for (const header of book.headers) {
        header.page = `${header.folder}.${header.name.replace(/\.hpp$/, '')}.html`;
        book.moved.set(header.file, header.page);
        const taken = new Set();
        for (const name of header.types) placeType(book, header, book.types.get(name), taken);
        for (const member of header.members) {
            member.scope = `${namespaceOf(member)}::`;
            member.id = placeMember(book, header, member, member.name, taken);
            addName(book, member.scope + member.name, `${header.page}#${member.id}`);
        }
    }
}

function addName(book, name, address) {
    if (!book.names.has(name)) book.names.set(name, address);
}

function placeType(book, header, type, taken) {
    type.id = unique(type.name.split('::').pop(), taken);
    const address = `${header.page}#${type.id}`;
    addName(book, type.name, address);
    if (type.anchor) {
        for (const { file, anchor } of [type, ...type.members])
            book.moved.set(`${file}#${anchor}`, address);
        return;
    }
    book.moved.set(type.file, address);
    book.moved.set(`${type.file}#details`, address);
    for (const member of type.members) {
        member.id = placeMember(book, header, member, `${type.id}.${member.name}`, taken);
    }
}

function placeMember(book, header, member, wish, taken) {
    const id = unique(wish.replace(/[^\w.~]/g, ''), taken);
    book.moved.set(`${member.file}#${member.anchor}`, `${header.page}#${id}`);
    return id;
}

function unique(wish, taken) {
    let id = wish;
    for (let n = 2; taken.has(id); ++n) id = `${wish}-${n}`;
    taken.add(id);
    return id;
}

// unrolled::rnn from namespaceunrolled_1_1rnn.html, Doxygen's spelling of a name in a file's name.
function namespaceOf(member) {
    return member.file
        .replace(/^namespace|\.html$/g, '')
        .replaceAll('_1_1', '::')
        .replaceAll('__', '_');
}
