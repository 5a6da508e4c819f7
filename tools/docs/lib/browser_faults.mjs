// For the validator and for every check in the browser, pages that are broken on purpose. Each
// fault changes a cheerio document of the cover or, if only chapters are checked, of a chapter.
const add = (markup) => ($) => $('main').append(markup);
const formula = '<span class="katex"><span class="katex-html">h</span></span>';
const picture = (inner) => `<figure><svg viewBox="0 0 99 99" width="99">${inner}</svg></figure>`;
const onlyPicture = (inner) => ($) => {
    $('figure').remove();
    $('main').append(picture(inner));
};

export const HTML_FAULTS = [
    add('<ul><p>a paragraph in a list</p></ul>'),
    add('<nosuch>an unknown element</nosuch>'),
    add('<img src="data:,">'),
    add('<p align="center">an attribute of the past</p>'),
];

export const BROWSER_FAULTS = {
    quiet: [
        add('<script>console.error("broken")</script>'),
        add('<script>throw new Error("broken")</script>'),
        add('<script src="missing.js"></script>'),
        add('<img src="https://example.org/x.png" alt="">'),
        add('<script>fetch("https://example.org/x.json").catch(() => 0)</script>'),
    ],
    pageWidth: [
        add('<div style="width: 1400px">too wide for a desk</div>'),
        add('<div style="width: 500px">too wide for a phone</div>'),
    ],
    formulas: [
        add(`<div style="display: none">${formula}</div>`),
        add(`<div style="visibility: hidden">${formula}</div>`),
        add('<span class="katex">h</span>'),
    ],
    rawFormulas: [
        add('<p>\\(h_t\\)</p>'),
        add('<p id="raw"></p><script>raw.textContent = "$$ h_t $$"</script>'),
    ],
    fonts: [
        add(`<style>@font-face { font-family: gone; src: url(gone.woff2) }
            #gone { font-family: gone }</style><p id="gone">text</p>`),
        add(`<style>@font-face { font-family: far; src: url(far.woff2); unicode-range: U+1 }
            main h1 { font-family: far !important }</style>`),
    ],
    figures: [
        add(picture('<text x="50" y="50">a text that is too long for its picture</text>')),
        add(picture('<text x="5" y="120">below</text>')),
        add('<figure style="display: none"><svg viewBox="0 0 9 9"></svg></figure>'),
        add('<figure><figcaption>nothing above</figcaption></figure>'),
    ],
    accessibility: [
        add('<img src="data:,">'),
        add('<p style="color: #999; background: #aaa">pale</p>'),
        add(`<style>@media (prefers-color-scheme: dark) { #pale { color: #333 } }</style>
            <p id="pale">pale in the dark alone</p>`),
        add('<button></button>'),
    ],
    hangul: [add('<p style="font-family: fantasy; -webkit-text-security: disc">글자</p>')],
    printing: [
        add('<figure style="min-width: 30cm">wide</figure>'),
        add('<p class="formulaDsp"><span style="margin-left: 30cm">x</span></p>'),
        add(`<p style="height: 40cm">long</p>
            <style>.shell { height: 100vh; overflow: hidden }</style>`),
        add('<figure style="height: 40cm">high</figure>'),
        add('<figure style="break-inside: auto !important">cut</figure>'),
        add('<pre style="white-space: pre !important">' + 'long line '.repeat(30) + '</pre>'),
    ],
    wholePdf: [add('<style>.shell { position: fixed }</style>')],
    search: [
        add(`<script>
            addEventListener('DOMContentLoaded', () => document.querySelector('#search').remove());
            </script>`),
        add(`<script>addEventListener('DOMContentLoaded', () =>
            document.querySelector('#search-results').remove());</script>`),
        add(`<script>
            addEventListener('keydown', (e) => e.stopImmediatePropagation(), true);</script>`),
        add('<style>#search-results { display: none !important }</style>'),
        ($) => $('main p').text('Xyzzyx 순환'),
        ($) => $('main p').text('only English'),
    ],
    firstText: [
        ($) => $('body').prepend(`<script>
            for (const end = performance.now() + 900; performance.now() < end;);</script>`),
    ],
    graphLinks: [
        onlyPicture('<text x="9" y="50">a node without a link</text>'),
        onlyPicture('<a href="index.html#nowhere"><text x="9" y="50">node</text></a>'),
        onlyPicture(`<a href="index.html#main" style="pointer-events: none">
            <text x="9" y="50">node</text></a>`),
    ],
};
