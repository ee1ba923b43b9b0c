//! A stack machine that evaluates reverse Polish notation.

use std::rc::Rc;

#[derive(Clone, Copy, Debug, PartialEq)]
enum Op {
    Push(f64),
    Add,
    Sub,
    Mul,
    Div,
}

#[derive(Debug, PartialEq)]
enum Error {
    Underflow(usize),
    Unknown(String),
}

#[derive(Default)]
struct Machine {
    stack: Vec<f64>,
    hook: Option<Rc<dyn Fn(f64)>>,
}

impl Machine {
    fn new() -> Self { Self::default() }

    fn with_hook(mut self, hook: impl Fn(f64) + 'static) -> Self {
        self.hook = Some(Rc::new(hook));
        self
    }

    fn pop(&mut self, at: usize) -> Result<f64, Error> {
        self.stack.pop().ok_or(Error::Underflow(at))
    }

    fn run(&mut self, program: &[Op]) -> Result<f64, Error> {
        for (at, op) in program.iter().enumerate() {
            let value = match *op {
                Op::Push(number) => number,
                // 二項演算は右から取り出す
                Op::Add | Op::Sub | Op::Mul | Op::Div => {
                    let (right, left) = (self.pop(at)?, self.pop(at)?);
                    match op {
                        Op::Add => left + right,
                        Op::Sub => left - right,
                        Op::Mul => left * right,
                        Op::Div => left / right,
                        Op::Push(_) => unreachable!("handled above"),
                    }
                }
            };
            if let Some(ref hook) = self.hook { hook(value); }
            self.stack.push(value);
        }
        self.pop(program.len())
    }
}

fn parse(source: &str) -> Result<Vec<Op>, Error> {
    source
        .split_whitespace()
        .map(|word| match word {
            "+" => Ok(Op::Add),
            "-" => Ok(Op::Sub),
            "*" => Ok(Op::Mul),
            "/" => Ok(Op::Div),
            other => other
                .parse::<f64>()
                .map(Op::Push)
                .map_err(|_| Error::Unknown(other.to_string())),
        })
        .collect()
}

pub mod shapes {
    /// Anything with an area.
    pub trait Area {
        const SIDES: u32;
        fn area(&self) -> f64;
        fn describe(&self) -> String { format!("{} sides, {:.1}", Self::SIDES, self.area()) }
    }

    pub struct Square(pub f64);
    pub struct Grid<const W: usize, const H: usize>([[u8; W]; H]);

    impl Area for Square {
        const SIDES: u32 = 4;
        fn area(&self) -> f64 { self.0 * self.0 }
    }

    impl<const W: usize, const H: usize> Area for Grid<W, H> {
        const SIDES: u32 = 4;
        fn area(&self) -> f64 { (W * H) as f64 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shapes::Area;

    #[test]
    fn adds_and_multiplies() {
        let program = parse("1 2 + 3 *").unwrap();
        assert_eq!(Machine::new().run(&program), Ok(9.0));
        assert!((shapes::Square(1.5).area() - 2.25).abs() < 1e-9);
    }

    #[test]
    #[should_panic(expected = "Underflow")]
    fn underflows() { Machine::new().run(&[Op::Add]).unwrap(); }
}

fn main() {
    let mut machine = Machine::new().with_hook(|value| eprintln!("push {value}"));
    for line in ["3 4 + 2 *", "1 0 /", "x"] {
        match parse(line).and_then(|program| machine.run(&program)) {
            Ok(value) if value.is_finite() => println!("{line} = {value}"),
            Ok(_) => println!("{line}: ∞"),
            Err(error) => println!("{line}: {error:?}"),
        }
    }
}
