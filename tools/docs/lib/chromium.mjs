// Where Chromium is on this machine.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

export function findChromium(path = process.env.PATH) {
    for (const folder of path.split(delimiter)) {
        for (const name of NAMES) {
            const program = join(folder, name);
            if (isProgram(program)) return program;
        }
    }
    throw new Error('chromium is missing; to install it: ./unrolled setup docs');
}

function isProgram(path) {
    try {
        accessSync(path, constants.X_OK);
        return true;
    } catch {
        return false;
    }
}
