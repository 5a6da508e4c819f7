// The faces of the text, bundled: what docs/style/0_fonts.css names is copied beside it.
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = fileURLToPath(
    new URL('../node_modules/@fontsource-variable', import.meta.url),
);

export function copyFonts(css, out) {
    mkdirSync(join(out, 'fonts'), { recursive: true });
    for (const [, file] of css.matchAll(/url\(fonts\/([^)]*)\)/g)) {
        const family = file.replace(/-(latin|latin-ext|greek)-wght-.*$/, '');
        const source = join(PACKAGES, family, 'files', file);
        if (!existsSync(source)) throw new Error(`the style sheet names a missing font: ${file}`);
        cpSync(source, join(out, 'fonts', file));
        // Who passes a font on passes its licence on.
        const licence = join(dirname(dirname(source)), 'LICENSE');
        cpSync(licence, join(out, 'fonts', `${family}.LICENSE.txt`));
    }
}
