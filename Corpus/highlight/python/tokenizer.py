"""A tokenizer for arithmetic, and the calculator around it."""
import math
import operator
import sys
from enum import Enum, auto
from functools import lru_cache, wraps
from typing import Callable, NamedTuple


class Kind(Enum):
    NUMBER = auto()
    NAME = auto()
    SYMBOL = auto()


class Token(NamedTuple):
    kind: Kind
    text: str
    start: int


def traced(function: Callable) -> Callable:
    @wraps(function)
    def wrapper(*args, **kwargs):
        result = function(*args, **kwargs)
        print(f"{function.__name__}{args} -> {result!r}", file=sys.stderr)
        return result
    return wrapper


def tokens(source: str):
    position = 0
    while position < len(source):
        char = source[position]
        if char.isspace():
            position += 1
            continue
        start = position
        if char.isdigit() or char == '.':
            while position < len(source) and source[position] in "0123456789.eE_":
                position += 1
            yield Token(Kind.NUMBER, source[start:position], start)
        elif char.isalpha():
            while position < len(source) and source[position].isalnum():
                position += 1
            yield Token(Kind.NAME, source[start:position], start)
        else:
            position += 1
            yield Token(Kind.SYMBOL, char, start)


OPERATORS = {
    '+': (1, operator.add), '-': (1, operator.sub),
    '*': (2, operator.mul), '/': (2, operator.truediv), '%': (2, operator.mod),
}
CONSTANTS = {'pi': math.pi, 'e': math.e, 'tau': 2 * math.pi, "avogadro": 6.022e23}


class Calculator:
    """Precedence climbing.

    >>> Calculator("1 + 2 * 3").value()
    7.0
    >>> for text in ("2 * (3 + 4)", "-pi"):
    ...     print(round(Calculator(text).value(), 2))
    14.0
    -3.14
    """

    def __init__(self, source: str) -> None:
        self.rest = list(tokens(source))
        self.rest.reverse()

    def peek(self):
        return self.rest[-1] if self.rest else None

    @traced
    def value(self, minimum: int = 0) -> float:
        left = self.operand()
        while (token := self.peek()) and token.text in OPERATORS:
            precedence, apply = OPERATORS[token.text]
            if precedence < minimum:
                break
            self.rest.pop()
            left = apply(left, self.value(precedence + 1))
        return left

    def operand(self) -> float:
        if not self.rest:
            raise SyntaxError('unexpected end of input')
        token = self.rest.pop()
        match token.kind:
            case Kind.NUMBER:
                return float(token.text)
            case Kind.NAME if token.text in CONSTANTS:
                return CONSTANTS[token.text]
            case Kind.SYMBOL if token.text == '-':
                return -self.operand()
            case Kind.SYMBOL if token.text == '(':
                inner = self.value()
                self.rest.pop()     # the closing parenthesis
                return inner
        raise SyntaxError(f'column {token.start + 1}: {token.text!r}')


@lru_cache(maxsize=None)
def fibonacci(n): return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


print(Calculator("1_000 / (2 + 3) % 7").value(), fibonacci(30), sep='\n')
print(f"{ {1, 2} } {({'a': 1}['a'], {3, 4})} {[{5}]!r:>{10}} {{literal}}", f'''{
    fibonacci(5)}''', rf"\d{{2}} {[x for x in (1, 2)]}")
