import assert from 'node:assert/strict';
import { test } from 'node:test';
import { polygonPath, shortPath } from '../lib/svg_path.mjs';

test('steps instead of places, letters only where another begins', () => {
    assert.equal(shortPath('M43.4,191.7 L51,175.9 L58.6,166.7'), 'm43.4 191.7 7.6-15.8 7.6-9.2');
    assert.equal(shortPath('M1,1L2,2M3,3L4,5'), 'm1 1 1 1m1 1 1 2');
    assert.equal(shortPath('M1,1C2,2 3,3 4,4 5,5 6,6 7,8'), 'm1 1c1 1 2 2 3 3 1 1 2 2 3 4');
    assert.equal(shortPath('M0,0 1,2 3,3ZM1,1L2,2'), 'm0 0 1 2 2 1zm1 1 1 1');
});

test('level and upright lines need one number', () => {
    assert.equal(shortPath('M1,1L3,1L4,1L4,0.5Z'), 'm1 1h2 1v-.5z');
});

test('places are rounded, so that many small steps do not drift away', () => {
    const places = Array.from({ length: 50 }, (_, i) => `${i * 0.14},${i * 0.26}`);
    const steps = shortPath(`M${places.join(' L')}`).match(/-?\d*\.?\d+/g).map(Number);
    const sum = (k) => steps.filter((_, i) => i % 2 === k).reduce((a, b) => a + b);
    assert.ok(Math.abs(sum(0) - 49 * 0.14) < 0.06);
});

test('a path with other letters stays', () => {
    for (const path of ['m1,2 3,4', 'M1,1A2,2 0 0 0 3,3', 'M1e3,2'])
        assert.equal(shortPath(path), path);
});

test('a polygon closes itself', () => {
    assert.equal(polygonPath('0,0 1,0 1,1 0,0'), 'm0 0h1v1z');
    assert.equal(polygonPath('0,-1 2,0 1,3'), 'm0-1 2 1-1 3z');
});
