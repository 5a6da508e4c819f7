// What must hold in a browser for a page at every width. Each check returns its problems; all but
// the first run in the page and know nothing but what is inside them.

// No error, and nothing asked for from outside.
export async function quiet({ trouble }) {
    return [...trouble];
}

// No page is wider than the window: only frames scroll to the side.
export function pageWidth(wanted) {
    const width = document.scrollingElement.scrollWidth;
    return width > wanted ? [`the page is ${width} pixels wide`] : [];
}

// Every formula was rendered and is to be seen, unless all around it is folded away.
export function formulas() {
    const isSeen = (node) => {
        const { width, height } = node.getBoundingClientRect();
        const { visibility, opacity } = getComputedStyle(node);
        return width > 0 && height > 0 && visibility === 'visible' && opacity > 0;
    };
    return [...document.querySelectorAll('.katex')]
        .filter((formula) => !formula.closest('[hidden], details:not([open])'))
        .filter((formula) => {
            const drawn = formula.querySelector('.katex-html');
            return !drawn || !isSeen(drawn);
        })
        .map((formula) => `a formula is not to be seen: ${formula.textContent.slice(0, 60)}`);
}

// No formula is left as its source, not even by a script.
export function rawFormulas() {
    const raw = /\\[()[\]]|\$\$|\\(?:frac|begin|mathbf|operatorname|text)\b/;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const problems = [];
    while (texts.nextNode()) {
        const { data, parentElement } = texts.currentNode;
        const isSource = parentElement.closest('code, pre, .fragment, script, annotation');
        if (!isSource && raw.test(data)) problems.push(`raw formula: ${data.slice(0, 60)}`);
    }
    return problems;
}

// No font failed, and the fonts that text and formulas ask for first are there.
export async function fonts() {
    await document.fonts.ready;
    const faces = [...document.fonts];
    const problems = faces
        .filter((face) => face.status === 'error')
        .map((face) => `the font ${face.family} could not be loaded`);
    const familyOf = (node) => getComputedStyle(node).fontFamily.split(',')[0].trim();
    const letters = [...document.querySelectorAll('.katex-html *')];
    const samples = ['main h1', 'main p', 'main code'].map((s) => document.querySelector(s));
    samples.push(letters.find((node) => familyOf(node) === 'KaTeX_Math'));
    for (const node of samples.filter(Boolean)) {
        const family = familyOf(node);
        const own = faces.filter((face) => face.family === family);
        if (own.length > 0 && !own.some((face) => face.status === 'loaded'))
            problems.push(`${node.localName} is not drawn in ${family}`);
    }
    return problems;
}

// Every figure is to be seen, and every text in it lies inside its picture.
export function figures() {
    const problems = [];
    const outside = (inner, outer) =>
        inner.left < outer.left - 1 || inner.right > outer.right + 1 ||
        inner.top < outer.top - 1 || inner.bottom > outer.bottom + 1;
    for (const figure of document.querySelectorAll('figure')) {
        if (figure.closest('[hidden], details:not([open])')) continue;
        const name = figure.textContent.trim().slice(-60);
        const svg = figure.querySelector('svg');
        const box = svg?.getBoundingClientRect();
        if (!box || box.width < 20 || box.height < 20) {
            problems.push(`a figure is not to be seen: ${name}`);
            continue;
        }
        for (const text of svg.querySelectorAll('text')) {
            if (outside(text.getBoundingClientRect(), box))
                problems.push(`"${text.textContent}" leaves its picture: ${name}`);
        }
    }
    return problems;
}
