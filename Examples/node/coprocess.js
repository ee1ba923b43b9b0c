// A co-process of `syntaxcolor --batch` or `hatena2html --batch`, for many requests at a time.
//
//   const colors = new CoProcess('syntaxcolor', ['--batch', '--jobs', '4']);
//   const { status, text } = await colors.ask('int a;', { filetype: 'c' });
const { spawn } = require('child_process');

class CoProcess {
  constructor(program, options) {
    this.process = spawn(program, options, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.waiting = new Map();
    this.count = 0;
    this.rest = Buffer.alloc(0);
    this.process.stdout.on('data', piece => this.read(piece));
    this.ended = new Promise(resolve => this.process.on('close', resolve));
    this.ended.then(() => this.waiting.forEach(({ reject }) => reject(new Error('it has ended'))));
  }

  ask(text, options = {}) {
    const id = String(++this.count);
    const bytes = Buffer.from(text);
    const words = Object.entries(options).map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
    this.process.stdin.write(Buffer.concat([Buffer.from(`${id} ${bytes.length}${words.join('')}\n`), bytes]));
    return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
  }

  read(piece) {
    this.rest = Buffer.concat([this.rest, piece]);
    for (let end; (end = this.rest.indexOf(10)) >= 0;) {
      const [id, status, length] = this.rest.toString('latin1', 0, end).split(' ');
      const next = end + 1 + Number(length);
      if (this.rest.length < next) return;
      this.waiting.get(id)?.resolve({ status, text: this.rest.toString('utf8', end + 1, next) });
      this.waiting.delete(id);
      this.rest = this.rest.subarray(next);
    }
  }

  end() { this.process.stdin.end(); return this.ended; }
}

module.exports = { CoProcess };
