//! The order of a module's functions: like beside like, for gzip's sake.
//!
//! gzip finds again what it has met within the last 32 KiB, and a module's code is
//! ten times as long. So functions that have much in common are put next to each other,
//! which is worth 3.5 KiB of the core's 250. The idea is from Hoag et al., "Optimizing
//! Function Layout for Mobile Applications" (2022), who cut the code recursively in
//! halves. For the thousand functions here the best next one is taken again and again, by
//! each of several [`Taste`]s, and what gzip packs best of all these orders is kept.

use std::{collections::BTreeMap, convert::Infallible, io::Write};

use anyhow::Result;
use flate2::{Compression, write::DeflateEncoder};
use wasm_encoder::{
    CodeSection, FunctionSection, Module,
    reencode::{Error, Reencode, utils},
};
use wasmparser::{
    CodeSectionReader, CustomSectionReader, FunctionSectionReader, Parser, Payload, TypeRef,
};

/// How far back gzip looks, in bytes.
const WINDOW_BYTES: usize = 32 * 1024;

/// What is nearer than this, gzip points to with fewer bits.
const NEAR_BYTES: usize = 1024;

/// The bytes of a gram, the piece of code by which functions are compared. gzip's
/// shortest match has three; four gave the smallest module, of three to ten.
const GRAM_BYTES: usize = 4;

/// Ways to choose the function that comes next. Which is best changes with the code.
const TASTES: [Taste; 6] = [
    Taste::new(4, 0.0),
    Taste::new(5, 0.0),
    Taste::new(6, 0.0),
    Taste::new(4, 1.0),
    Taste::new(5, 1.0),
    Taste::new(6, 1.0),
];

/// What stands in more functions than this is found again in any order.
const COMMON: usize = 400;

/// The module with its functions in the order that gzip likes best, and without its
/// custom sections: function names and the tools' versions are a quarter of its size,
/// and nothing that runs. (`strip` in the cargo profile would come too early, as
/// wasm-bindgen reads these sections.)
///
/// # Errors
///
/// When `module` is no Wasm.
pub(super) fn reorder(module: &[u8]) -> Result<Vec<u8>> {
    let mut imported = 0;
    let mut bodies = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    imported += usize::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
            _ => {}
        }
    }
    let order = best_order(&bodies)?;
    let mut rewriting = Rewriting::new(imported, &order);
    let mut res = Module::new();
    rewriting.parse_core_module(&mut res, Parser::new(0), module)?;
    Ok(res.finish())
}

/// Writes a module anew, function by function.
struct Rewriting<'o> {
    /// How many functions come from outside; they stay the first.
    imported: usize,
    /// The functions' former numbers, without the imported ones.
    order: &'o [usize],
    /// Where each of them is now.
    places: Vec<usize>,
}

impl<'o> Rewriting<'o> {
    fn new(imported: usize, order: &'o [usize]) -> Self {
        let mut places = vec![0; order.len()];
        for (place, former) in order.iter().enumerate() {
            places[*former] = place;
        }
        Self {
            imported,
            order,
            places,
        }
    }
}

impl Reencode for Rewriting<'_> {
    type Error = Infallible;

    fn function_index(&mut self, former: u32) -> Result<u32, Error> {
        let own = (former as usize).checked_sub(self.imported);
        let place = own.and_then(|it| self.places.get(it));
        Ok(place.map_or(former, |it| (self.imported + it) as u32))
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), Error> {
        let types = section.into_iter().collect::<Result<Vec<u32>, _>>()?;
        for former in self.order {
            functions.function(self.type_index(types[*former])?);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), Error> {
        let bodies = section.into_iter().collect::<Result<Vec<_>, _>>()?;
        for former in self.order {
            utils::parse_function_body(self, code, bodies[*former].clone())?;
        }
        Ok(())
    }

    fn parse_custom_section(
        &mut self,
        _: &mut Module,
        _: CustomSectionReader<'_>,
    ) -> Result<(), Error> {
        Ok(())
    }
}

/// Of the orders by all tastes the one that packs best.
fn best_order(bodies: &[&[u8]]) -> Result<Vec<usize>> {
    let shared = Shared::new(bodies);
    let mut best: Option<(usize, Vec<usize>)> = None;
    for taste in &TASTES {
        let order = like_beside_like(bodies, &shared, taste);
        let mut packed = DeflateEncoder::new(Vec::new(), Compression::best());
        for function in &order {
            packed.write_all(bodies[*function])?;
        }
        let size = packed.finish()?.len();
        if best.as_ref().is_none_or(|(smallest, _)| size < *smallest) {
            best = Some((size, order));
        }
    }
    Ok(best.map(|(_, order)| order).unwrap_or_default())
}

/// What makes a function the best next one.
struct Taste {
    /// What a function has in common is divided by its length to the power of so many eighths.
    /// By the length itself short functions would all come first, and long ones last.
    eighths: u32,
    /// How much more it counts to be like the last kilobyte.
    near: f64,
}

impl Taste {
    const fn new(eighths: u32, near: f64) -> Taste {
        Taste { eighths, near }
    }

    /// Only by roots, as these are the same to the bit on every machine.
    fn divisor(&self, body: &[u8]) -> f64 {
        let eighth = (body.len() as f64).sqrt().sqrt().sqrt();
        (0..self.eighths).map(|_| eighth).product()
    }
}

/// The numbers of all bodies, each followed by the one that has most in common with
/// those shortly before it.
fn like_beside_like(bodies: &[&[u8]], shared: &Shared, taste: &Taste) -> Vec<usize> {
    let divisors: Vec<f64> = bodies.iter().map(|it| taste.divisor(it)).collect();
    let mut windows = [
        Window::new(shared, bodies, WINDOW_BYTES),
        Window::new(shared, bodies, NEAR_BYTES),
    ];
    let mut left: Vec<usize> = (0..bodies.len()).collect();
    let mut order = Vec::new();
    loop {
        let [far, near] = &windows;
        let likeness = |it: usize| far.likeness[it] + taste.near * near.likeness[it];
        let worth = |at: usize| likeness(left[at]) / divisors[left[at]];
        let best = (0..left.len()).max_by(|a, b| worth(*a).total_cmp(&worth(*b)));
        let Some(best) = best else {
            return order;
        };
        let next = left.swap_remove(best);
        order.push(next);
        for window in &mut windows {
            window.enter(next, &order);
        }
    }
}

/// The grams that some functions share, and not too many.
struct Shared {
    /// For each gram the functions that it stands in.
    functions: Vec<Vec<usize>>,
    /// For each function its grams.
    grams: Vec<Vec<usize>>,
}

impl Shared {
    fn new(bodies: &[&[u8]]) -> Shared {
        let mut found: BTreeMap<&[u8], Vec<usize>> = BTreeMap::new();
        for (function, body) in bodies.iter().enumerate() {
            for gram in body.windows(GRAM_BYTES) {
                let functions = found.entry(gram).or_default();
                if functions.last() != Some(&function) {
                    functions.push(function);
                }
            }
        }
        let mut grams = vec![Vec::new(); bodies.len()];
        let functions: Vec<Vec<usize>> = found
            .into_values()
            .filter(|it| (2..=COMMON).contains(&it.len()))
            .collect();
        for (gram, functions) in functions.iter().enumerate() {
            for function in functions {
                grams[*function].push(gram);
            }
        }
        Shared { functions, grams }
    }
}

/// The last functions that were put in order.
struct Window<'a> {
    shared: &'a Shared,
    bodies: &'a [&'a [u8]],
    most_bytes: usize,
    bytes: usize,
    /// The place of the first of them in the order.
    oldest: usize,
    /// How many of them each gram stands in.
    counts: Vec<u32>,
    /// For each function of the module what it has in common with them: a gram counts
    /// the more, the rarer it is.
    likeness: Vec<f64>,
}

impl<'a> Window<'a> {
    fn new(shared: &'a Shared, bodies: &'a [&'a [u8]], most_bytes: usize) -> Window<'a> {
        Window {
            shared,
            bodies,
            most_bytes,
            bytes: 0,
            oldest: 0,
            counts: vec![0; shared.functions.len()],
            likeness: vec![0.0; bodies.len()],
        }
    }

    /// Takes in the function that was put at the end of the order; the oldest ones leave.
    fn enter(&mut self, function: usize, order: &[usize]) {
        self.bytes += self.bodies[function].len();
        for gram in &self.shared.grams[function] {
            self.counts[*gram] += 1;
            if self.counts[*gram] == 1 {
                self.add(*gram, 1.0);
            }
        }
        while self.most_bytes < self.bytes && self.oldest + 1 < order.len() {
            let leaving = order[self.oldest];
            self.bytes -= self.bodies[leaving].len();
            self.oldest += 1;
            for gram in &self.shared.grams[leaving] {
                self.counts[*gram] -= 1;
                if self.counts[*gram] == 0 {
                    self.add(*gram, -1.0);
                }
            }
        }
    }

    fn add(&mut self, gram: usize, sign: f64) {
        let functions = &self.shared.functions[gram];
        let worth = sign / (functions.len() as f64).sqrt();
        for function in functions {
            self.likeness[*function] += worth;
        }
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{CustomSection, ExportKind, ExportSection, Function, TypeSection, ValType};

    use super::*;

    /// A module of functions without arguments that return these numbers, one after
    /// the other exported, each but the first calling the one before it.
    fn module(numbers: &[i64]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], [ValType::I64]);
        let (mut functions, mut exports) = (FunctionSection::new(), ExportSection::new());
        let mut code = CodeSection::new();
        for (idx, number) in (0u32..).zip(numbers) {
            functions.function(0);
            exports.export(&idx.to_string(), ExportKind::Func, idx);
            let mut body = Function::new([]);
            if let Some(before) = idx.checked_sub(1) {
                body.instructions().call(before).drop();
            }
            body.instructions().i64_const(*number).end();
            code.function(&body);
        }
        let names = CustomSection {
            name: "name".into(),
            data: b"anything"[..].into(),
        };
        let mut res = Module::new();
        res.section(&types).section(&functions).section(&exports);
        res.section(&code).section(&names);
        res.finish()
    }

    /// The number that each exported function returns and the one its callee does.
    fn answers(module: &[u8]) -> BTreeMap<String, (i64, Option<i64>)> {
        use wasmparser::Operator;
        let (mut exports, mut bodies) = (Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(module) {
            match payload.expect("it is whole") {
                Payload::ExportSection(it) => exports.extend(it.into_iter().flatten()),
                Payload::CodeSectionEntry(it) => {
                    let mut body = (0, None);
                    for operator in it.get_operators_reader().expect("it has code") {
                        match operator.expect("it is whole") {
                            Operator::Call { function_index } => body.1 = Some(function_index),
                            Operator::I64Const { value } => body.0 = value,
                            _ => {}
                        }
                    }
                    bodies.push(body);
                }
                Payload::CustomSection(_) => panic!("custom sections go"),
                _ => {}
            }
        }
        let answer = |it: &wasmparser::Export<'_>| {
            let (number, callee) = bodies[it.index as usize];
            (number, callee.map(|it| bodies[it as usize].0))
        };
        let named = exports.iter().map(|it| (it.name.to_string(), answer(it)));
        named.collect()
    }

    #[test]
    fn whoever_calls_a_function_finds_it_at_its_new_place() {
        let [a, b] = [0x1234_5678_9abc_def0, 0x0fed_cba9_8765_4321];
        let before = module(&[a, b, a + 1, b + 1]);
        let after = reorder(&before).expect("it is whole");
        let mut expected = BTreeMap::new();
        let numbers = [a, b, a + 1, b + 1];
        for (idx, number) in numbers.into_iter().enumerate() {
            let callee = idx.checked_sub(1).map(|it| numbers[it]);
            expected.insert(idx.to_string(), (number, callee));
        }
        assert_eq!(answers(&after), expected);
    }

    #[test]
    fn like_comes_beside_like() {
        let bodies = [
            &b"one thing and"[..],
            b"zyxwvutsrqpon",
            b"one thing more",
            b"zyxwvutsrqpoo",
        ];
        let order = best_order(&bodies).expect("memory takes what is written");
        let place = |it| order.iter().position(|other| *other == it);
        let apart = |a, b| place(a).zip(place(b)).map(|(a, b)| a.abs_diff(b));
        assert_eq!([apart(0, 2), apart(1, 3)], [Some(1), Some(1)]);
    }

    #[test]
    fn what_is_no_module_is_refused() {
        assert!(reorder(b"\0asm\x01\0\0\0\x01\x7f").is_err());
    }
}
