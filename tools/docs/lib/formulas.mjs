// Formulas, by KaTeX, at build time: no script in the page, and a bad formula stops the build.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { formulaCss, openFormulaStyle, shorten } from './formula_style.mjs';
import { textNodes } from './text.mjs';

export const KATEX_FOLDER = process.env.KATEX_FOLDER ?? '/usr/share/javascript/katex';

// KaTeX, and the style of its formulas as far as it was needed until now.
export function loadKatex(folder = KATEX_FOLDER) {
    if (!existsSync(join(folder, 'katex.js'))) {
        throw new Error(`KaTeX is not in ${folder}; to install it: ./unrolled setup docs`);
    }
    const katex = createRequire(import.meta.url)(join(folder, 'katex.js'));
    const css = readFileSync(join(folder, 'katex.min.css'), 'utf8').replaceAll(
        /,url\([^)]*\) format\(['"](woff|truetype)['"]\)/g,
        '',
    );
    return { katex, style: openFormulaStyle(css), shown: new Map() };
}

// Style sheet and fonts, so that formulas are readable without a network.
export function copyKatex({ style }, out, folder = KATEX_FOLDER) {
    mkdirSync(join(out, 'katex/fonts'), { recursive: true });
    const css = formulaCss(style);
    writeFileSync(join(out, 'katex/katex.min.css'), css);
    for (const [, name] of css.matchAll(/url\(fonts\/([^)]*)\)/g)) {
        cpSync(join(folder, 'fonts', name), join(out, 'katex/fonts', name), {
            dereference: true,
        });
    }
}

// One formula as HTML and MathML. Throws if KaTeX does not know every command in it.
export function renderFormula({ katex, style, shown }, tex, displayMode) {
    const key = `${displayMode} ${tex}`;
    if (!shown.has(key)) {
        const markup = katex.renderToString(tex, {
            displayMode,
            throwOnError: true,
            strict: 'error',
            trust: false,
        });
        shown.set(key, shorten(style, markup));
    }
    return shown.get(key);
}

// Doxygen leaves \( inline \) and \[ display \] formulas in the text.
export function renderFormulas(page, katex) {
    const render = (tex, display) => {
        try {
            return renderFormula(katex, tex.trim(), display);
        } catch (error) {
            page.problem(`formula ${tex.trim()}: ${error.message}`);
            return '';
        }
    };
    for (const node of textNodes(page.$, 'main')) {
        const pieces = node.data.split(/(\\\([\s\S]*?\\\)|\\\[[\s\S]*?\\\])/);
        if (pieces.length === 1) continue;
        page.$(node).replaceWith(
            pieces
                .map((piece, i) =>
                    i % 2 === 0
                        // Doxygen puts a blank between bracket and formula
                        ? escapeText(piece.replace(/\( $/, '('))
                        : render(piece.slice(2, -2), piece.startsWith('\\[')),
                )
                .join(''),
        );
    }
    page.$('mtd[width]').removeAttr('width'); // how KaTeX centres in MathML; HTML forbids it
    if (page.$('.katex').length === 0) page.$('link[href^="katex/"]').remove();
}

export function escapeText(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
