// How many pages a PDF of Chromium's has: each is an object of this type.
export function countPages(pdf) {
    return Buffer.from(pdf).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
