const assert = require('assert');
const { CoProcess } = require('./coprocess.js');

(async () => {
  const colors = new CoProcess(`${process.argv[2]}/syntaxcolor`, ['--batch', '--jobs', '4']);
  const codes = Array.from({ length: 200 }, (_, index) => `int a${index};`);
  const answers = await Promise.all(codes.map(code => colors.ask(code, { filetype: 'c' })));
  answers.forEach(({ text }, index) =>
    assert.equal(text, `<span class="synType">int</span> a${index};`));
  assert.equal((await colors.ask('a', { filetype: 'nonesuch' })).status, 'plain');
  assert.equal(await colors.end(), 0);
  console.log('node: ok');
})();
