// The text as the build packed it.
globalThis.searchUnpack = (packed) => {
    const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
    const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
    return new Response(text).json();
};

// [address, title, heading, text] of every section, from the text as the build wrote it.
globalThis.searchPlacesOf = (pages) => pages.flatMap(([file, title, sections]) =>
    sections.map(([anchor, heading, text]) =>
        [anchor ? `${file}#${anchor}` : file, title, heading, text]));

// MiniSearch's index of the book's sections. It is made when a reader first searches, in a third of
// a second: the finished one is as large as all the text.
globalThis.searchIndexOf = (MiniSearch, places) => {
    const { words, pieces, wanted } = globalThis.searchWords;
    const index = new MiniSearch({
        fields: ['title', 'heading', 'text'],
        tokenize: words,
        processTerm: pieces,
        searchOptions: { prefix: true, boost: { heading: 3, title: 2 }, processTerm: wanted },
    });
    index.addAll(places.map(([, title, heading, text], id) => ({ id, title, heading, text })));
    return index;
};
