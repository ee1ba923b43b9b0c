#!/usr/bin/env -S cargo script
#![warn(missing_docs)]
//! 単語を数える。
//! Counts the words of a text, TODO: stop words.

use std::collections::{BTreeMap, HashMap};
use std::fmt::{self, Display};
use std::io::{self, BufRead, Write as _};

mod names;
pub(crate) use self::names::Name;
extern crate alloc;

/// The largest word that is counted.
pub const LIMIT: usize = 1_024usize;
static mut COUNTER: u64 = 0xFF_u64;

/* A comment /* with another inside */ FIXME */
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Word<'a> {
    text: &'a str,
    count: u32,
}

/** What went wrong. */
#[derive(Debug)]
#[non_exhaustive]
pub enum Failure {
    /// Reading failed.
    Io(io::Error),
    Long { line: usize, length: usize },
    Empty,
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Io(error) => write!(f, "i/o: {error}"),
            Failure::Long { line, length } if *length > LIMIT => {
                write!(f, "line {}: {:>8} bytes\n", line, length)
            }
            Failure::Long { .. } | Failure::Empty => f.write_str("empty\t\u{3042}\x41"),
        }
    }
}

pub trait Source: Send + Sync + 'static {
    type Item;
    fn next_word(&mut self) -> Option<Self::Item>
    where
        Self: Sized;
}

union Bits {
    float: f32,
    int: u32,
}

macro_rules! max {
    ($x:expr) => { $x };
    ($x:expr, $($rest:expr),+) => {{
        let a = $x;
        let b = max!($($rest),+);
        if a > b { a } else { b }
    }};
}

/// Counts words, longest first.
pub fn count<'t, I>(words: I) -> BTreeMap<&'t str, u32>
where
    I: IntoIterator<Item = &'t str>,
{
    let mut table: HashMap<&str, u32> = HashMap::new();
    for word in words.into_iter().filter(|w| !w.is_empty()) {
        *table.entry(word).or_insert(0) += 1;
    }
    table.into_iter().collect::<BTreeMap<_, _>>()
}

async fn read(path: &str) -> Result<String, Failure> {
    let bytes = tokio::fs::read(path).await?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

unsafe fn bits(value: f32) -> u32 {
    let union = Bits { float: value };
    union.int & 0b1111_0000 | 0o17 << 2 ^ !0
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let raw = r#"a "raw" string"#;
    let bytes = b"bytes \xff \\";
    let c = c"C string";
    let (quote, newline, letter) = ('\'', '\n', 'あ');
    'lines: for (number, line) in io::stdin().lock().lines().enumerate() {
        let line = line?;
        if line.starts_with('#') { continue 'lines; }
        while number > 10 && !raw.is_empty() { break 'lines; }
        for (word, n) in count(line.split(' ')) {
            println!("{word:<10} {n:?} {:5.2}%", n as f64 / 1.5e3 * 100.0);
        }
    }
    let closure = move |x: i32, y: i32| -> i32 { x * y % 7 - 1 };
    let range = 0..=max!(1, 2, closure(3, 4));
    assert_eq!(range.end(), &11, "end of {range:?}");
    let total: u128 = (1..10u8).map(u128::from).sum::<u128>();
    loop {
        let Some(_) = Some(total) else { return Err("none".into()) };
        break;
    }
    #[cfg(all(test, feature = "slow"))]
    let (yes, no): (bool, bool) = (true, false);
    #[cfg_attr(feature = "x", doc = "a [b]", allow([dead_code]))]
    let bad = ('\'', "\q \x41 \u{1F600}", b"\x00", c"c string", ''');
    let r#virtual = crate::bits(2.0); // `try` and `yield` are reserved, too: abstract
    macro_rules! unused { () => { yield } }
    unsafe { COUNTER += bits(1.0) as u64; }
    drop((bytes, c, quote, newline, letter));
    Ok(())
}
