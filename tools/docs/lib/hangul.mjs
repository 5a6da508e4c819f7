// Korean text is drawn by a Korean font: a Chinese or Japanese one has other shapes or none.
const KOREAN = /\bKR\b|korean|hangul|nanum|malgun|gothic neo|baekmuk|d2coding|\bun ?batang/i;

export async function hangul({ page }) {
    const names = await markHangul(page);
    if (names.length === 0) return [];
    const client = await page.createCDPSession();
    await client.send('DOM.enable');
    await client.send('CSS.enable');
    const { root } = await client.send('DOM.getDocument');
    const problems = [];
    for (const [i, name] of names.entries()) {
        const { nodeId } = await client.send('DOM.querySelector', {
            nodeId: root.nodeId,
            selector: `[data-hangul="${i}"]`,
        });
        const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
        const families = fonts.map(({ familyName }) => familyName);
        if (!isKorean(families))
            problems.push(`Hangul in ${name} is drawn by ${families.join(', ') || 'no font'}`);
    }
    await client.detach();
    return problems;
}

export function isKorean(families) {
    return families.length > 0 && families.every((family) => KOREAN.test(family));
}

// For every list of fonts that has Hangul to draw, one Korean syllable of its own at that place.
function markHangul(page) {
    return page.evaluate(() => {
        const lists = new Set();
        const places = [...document.querySelectorAll('body :not(script, style)')].filter((node) => {
            const own = [...node.childNodes].filter((child) => child.nodeType === Node.TEXT_NODE);
            if (!own.some(({ data }) => /[가-힣]/.test(data))) return false;
            const family = getComputedStyle(node).fontFamily;
            if (lists.has(family) || !node.checkVisibility()) return false;
            lists.add(family);
            return true;
        });
        return places.map((node, i) => {
            const isSvg = node instanceof SVGElement;
            const tag = isSvg ? 'tspan' : 'span';
            const syllable = document.createElementNS(node.namespaceURI, tag);
            syllable.textContent = '가';
            syllable.dataset.hangul = i;
            node.append(syllable);
            return `<${node.tagName.toLowerCase()}>`;
        });
    });
}
