// The search finds a word of the page, English and Korean, and the / key leads to it.
const PATIENCE = 3000; // milliseconds for the index to load and the results to come

export async function search({ page }) {
    const problems = [];
    for (const [language, letters] of [['English', 'A-Za-z'], ['Korean', '가-힣']]) {
        const word = await longestWord(page, letters);
        if (!word) problems.push(`no ${language} word to search for`);
        else problems.push(...(await lookUp(page, word)));
        if (problems.length > 0) break; // each further one would be waited for in vain
    }
    return problems;
}

function longestWord(page, letters) {
    return page.evaluate((range) => {
        const text = [...document.querySelectorAll('main p')].map((p) => p.textContent).join(' ');
        const word = new RegExp(`(?<=^|[\\s(])[${range}]{2,16}(?=[\\s,.)]|$)`, 'g');
        const words = text.match(word) ?? [];
        return words.reduce((best, next) => (next.length > best.length ? next : best), '');
    }, letters);
}

async function lookUp(page, word) {
    await page.evaluate(() => document.activeElement.blur());
    await page.keyboard.press('/');
    const field = await page.$('input[type=search]#search:focus');
    if (!field) return ['the key / does not lead to the search'];
    await field.evaluate((node) => {
        node.value = '';
        node.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.keyboard.type(word);
    const found = await page
        .waitForSelector('#search-results a[href]', { visible: true, timeout: PATIENCE })
        .catch(() => null);
    return found ? [] : [`the search does not find "${word}"`];
}
