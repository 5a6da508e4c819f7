// What of a page decides what a program says about its accessibility. Both functions run in the
// page and return texts.

// Every kind of element with the kind around it, and which heading follows which. The inside of
// formulas and pictures is hidden from those who hear the page, but for links.
export function shapesOf() {
    const kind = (node) => {
        const has = node.getAttributeNames().join(' ');
        const isEmpty = node.textContent.trim() === '' ? 'empty' : '';
        const [classes, role] = [node.getAttribute('class'), node.getAttribute('role')];
        return `${node.localName}.${classes} ${role} ${isEmpty} [${has}]`;
    };
    const nodes = [...document.querySelectorAll('body :not(.katex *, svg :not(a))')];
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map((node) => node.localName);
    return [...new Set([
        ...nodes.map((node) => `${kind(node.parentElement)} > ${kind(node)}`),
        ...levels.map((level, i) => `${levels[i - 1]} then ${level}`),
    ])];
}

// Every look that a text or a field has: its colour and size, and the colours around and behind it.
// The first element of each look stays in the page, in `looks`.
export function looksOf() {
    const behind = new Map([[document, '']]);
    const ground = (node) => {
        if (!behind.has(node)) {
            const { backgroundColor, backgroundImage, opacity } = getComputedStyle(node);
            const own = [backgroundColor, backgroundImage, opacity].join();
            const isGlass = own === 'rgba(0, 0, 0, 0),none,1';
            behind.set(node, ground(node.parentNode) + (isGlass ? '' : ` ${own}`));
        }
        return behind.get(node);
    };
    const look = (node) => {
        const { color, fontSize, fontWeight, textDecoration } = getComputedStyle(node);
        const around = getComputedStyle(node.parentNode).color;
        const isHidden = node.closest('[aria-hidden=true]') !== null;
        return [node.namespaceURI, isHidden, color, fontSize, fontWeight, textDecoration, around,
            ground(node)].join();
    };
    const isText = ({ nodeType, data }) => nodeType === Node.TEXT_NODE && data.trim() !== '';
    globalThis.looks = new Map();
    for (const node of document.querySelectorAll('body *'))
        if (node.checkVisibility() && (node.matches('input') || [...node.childNodes].some(isText)))
            if (!looks.has(look(node))) looks.set(look(node), node);
    return [...looks.keys()];
}
