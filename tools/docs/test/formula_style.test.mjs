import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formulaCss, openFormulaStyle, shorten } from '../lib/formula_style.mjs';

const CSS = `@font-face{font-family:Main;src:url(m);font-style:normal;font-weight:400}
@font-face{font-family:Main;src:url(b);font-style:normal;font-weight:700}
@font-face{font-family:Script;src:url(s);font-style:normal;font-weight:400}
.katex{font-family:Main}.katex .base{width:1em}.katex .strut{display:block}
.katex .sizing.big{top:2px}.katex .big{top:1px;left:1px}
.katex .list>span{height:0}.katex .part:not(.full){width:0}
.katex .bold{font-weight:700}.katex .scr{font-family:Script}
.katex svg{fill:red}.katex .tail::after{content:""}`;

const html = (inner) =>
    `<span class="katex"><span class="katex-html" aria-hidden="true">${inner}</span></span>`;

function shortened(inner) {
    const style = openFormulaStyle(CSS.replaceAll('\n', ''));
    return { style, text: shorten(style, html(inner)) };
}

const looks = ({ names }) => [...names.keys()].map((look) => JSON.parse(look));

test('class and style become one short name with all that applies, a span an <i>', () => {
    const { style, text } = shortened(
        '<span class="mord strut" style="height:1em;"></span>' +
            '<i class="strut" style="height:1em;"></i>',
    );
    assert.equal(text, html('<i class="a"></i><i class="a"></i>'));
    assert.match(formulaCss(style), /\.katex \.a\{display:block;height:1em\}/);
});

test('the rule with more classes wins, an own style wins over all', () => {
    const { style } = shortened(
        '<i class="sizing big"></i><i class="sizing big" style="top:3px"></i>',
    );
    assert.deepEqual(looks(style), [{ '': 'left:1px;top:2px' }, { '': 'left:1px;top:3px' }]);
});

test('a rule for what has not a class', () => {
    const { style } = shortened('<i class="part"></i><i class="part full"></i>');
    assert.deepEqual(looks(style), [{ '': 'width:0' }]);
});

test('a rule for a place holds where the element stood', () => {
    const { style, text } = shortened('<i class="list"><span><b class="mord">x</b></span></i>');
    assert.equal(text, html('<i><i class="a"><b>x</b></i></i>'));
    assert.deepEqual(looks(style), [{ '': 'height:0' }]);
});

test('empty ends of a span are drawn by the style sheet', () => {
    const { style, text } = shortened(
        '<span class="base"><span class="strut"></span>x' +
            '<span class="strut" style="width:2px">\u200b</span></span>',
    );
    assert.equal(text, html('<i class="base a">x</i>'));
    const css = formulaCss(style);
    assert.match(css, /\.katex \.a::before\{content:"";display:block\}/);
    assert.match(css, /\.katex \.a::after\{content:"\u200b";display:block;width:2px\}/);
});

test('a line that is drawn stays, and what lies between others', () => {
    for (const inner of [
        '<span class="base"><span style="border-top:1px"></span></span>',
        '<span class="base">x<span class="strut"></span>y</span>',
    ])
        assert.match(shortened(inner).text, /<i class="a"><.i>/);
});

test('classes that other style sheets know stay', () => {
    const { text } = shortened('<span class="base textstyle"><i class="tail"></i></span>');
    assert.equal(text, html('<i class="base"><i class="tail"></i></i>'));
});

test('a span to which nothing applies goes, its text stays', () => {
    assert.equal(
        shortened('<span class="mord">x<span class="mbin">+</span></span>').text,
        html('x+'),
    );
});

test('only the faces in use are named', () => {
    const plain = formulaCss(shortened('x').style);
    assert.match(plain, /url\(m\)/);
    assert.doesNotMatch(plain, /url\([bs]\)/);
    assert.match(formulaCss(shortened('<i class="bold">x</i>').style), /url\(b\)/);
    assert.match(formulaCss(shortened('<i class="scr">x</i>').style), /url\(s\)/);
});

test('names run from a to z, then on with two letters', () => {
    const inner = Array.from({ length: 28 }, (_, i) => `<i style="top:${i}px"></i>`).join('');
    const names = [...shortened(inner).style.names.values()];
    assert.deepEqual([names[0], names[25], names[26], names[27]], ['a', 'z', 'aa', 'ab']);
});

test('a formula of HTML needs no name space', () => {
    const style = openFormulaStyle(CSS);
    assert.equal(shorten(style, '<math xmlns="http://x"><mi>x</mi></math>'),
        '<math><mi>x</mi></math>');
});
