"""A co-process of `syntaxcolor --batch` or `hatena2html --batch`.

with CoProcess("syntaxcolor", "--batch") as colors:
    status, html = colors.ask(b"int a;", filetype="c")
"""
import json
import subprocess


class CoProcess:
    def __init__(self, *command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.count = 0

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()

    def ask(self, text, **options):
        """Returns the status, ok, plain or error, and the bytes."""
        self.count += 1
        words = [f"{name.replace('_', '-')}={json.dumps(value)}" if isinstance(value, str) else
                 f"{name.replace('_', '-')}={str(value).lower()}" for name, value in options.items()]
        self.process.stdin.write(" ".join([str(self.count), str(len(text)), *words]).encode() + b"\n" + text)
        self.process.stdin.flush()
        line = self.process.stdout.readline().decode().split()
        if not line or line[0] != str(self.count):
            raise ConnectionError("the co-process has ended or is out of step")
        return line[1], self.process.stdout.read(int(line[2]))
