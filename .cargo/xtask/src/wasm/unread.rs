//! Constants that nothing reads.
//!
//! The linker keeps what code refers to. Then panics are taken out of the module
//! (`quiet.mjs`) and wasm-opt removes what only they had called, but not the words
//! and tables that this code had read: which bytes belong together, and that a word among
//! the constants is the address of others, only the linker knows. Told to write down its
//! symbols and relocations (`--emit-relocs`), it says which constants the code that is
//! left can still come to. All others become zeros.
//!
//! Symbols and relocations: Linking.md of the WebAssembly tool conventions.

use std::{
    collections::{BTreeMap, BTreeSet},
    convert::Infallible,
    ops::{Range, RangeInclusive},
};

use anyhow::{Context, Result, bail};
use wasm_encoder::{
    Instruction, MemArg, Module,
    reencode::{Error, Reencode, utils},
};
use wasmparser::{
    CustomSectionReader, DataKind, DataSectionReader, KnownCustom, Linking, LinkingSectionReader,
    Operator, Parser, Payload, RelocSectionReader, RelocationType, SymbolInfo,
};

/// Fills with zeros the constants of `module` that its code cannot come to. `linked` is
/// the module as the linker left it; since then its code may have changed in any way,
/// its memory must lie as it did.
///
/// # Errors
///
/// When one of them is no Wasm, or `linked` has no symbols.
pub(super) fn wipe(linked: &[u8], module: &mut [u8]) -> Result<()> {
    let constants = Constants::read(linked)?;
    let live = constants.live(&Numbers::of(module)?);
    for segment in Segment::all(module)? {
        for (place, address) in segment.places.zip(segment.address..) {
            if live.get(&address) == Some(&false) {
                module[place] = 0;
            }
        }
    }
    Ok(())
}

/// The module without what the linker wrote down, by which other tools take it for one
/// that is still to be linked.
///
/// # Errors
///
/// When `module` is no Wasm.
pub(super) fn without_relocations(module: &[u8]) -> Result<Vec<u8>> {
    let mut res = Module::new();
    Bound.parse_core_module(&mut res, Parser::new(0), module)?;
    Ok(res.finish())
}

/// Leaves out the linker's sections.
struct Bound;

impl Reencode for Bound {
    type Error = Infallible;

    fn parse_custom_section(
        &mut self,
        module: &mut Module,
        section: CustomSectionReader<'_>,
    ) -> Result<(), Error> {
        match section.name() {
            "linking" | "reloc.CODE" | "reloc.DATA" => Ok(()),
            _ => utils::parse_custom_section(self, module, section),
        }
    }
}

/// A stretch of memory that is filled before anything runs.
struct Segment {
    /// Where it is in memory.
    address: u32,
    /// Where its bytes are in the module.
    places: Range<usize>,
}

impl Segment {
    /// What stands at these addresses.
    fn bytes<'a>(&self, module: &'a [u8], addresses: &Range<u32>) -> Option<&'a [u8]> {
        let start = addresses.start.checked_sub(self.address)? as usize;
        module[self.places.clone()].get(start..start + addresses.len())
    }

    fn all(module: &[u8]) -> Result<Vec<Segment>> {
        for payload in Parser::new(0).parse_all(module) {
            if let Payload::DataSection(section) = payload? {
                return Segment::of(section);
            }
        }
        Ok(Vec::new())
    }

    fn of(section: DataSectionReader<'_>) -> Result<Vec<Segment>> {
        let mut res = Vec::new();
        for data in section {
            let data = data?;
            let DataKind::Active { offset_expr, .. } = data.kind else {
                bail!("a segment of the Wasm has no place in memory");
            };
            let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else {
                bail!("a segment's place in memory is no number");
            };
            let end = usize::try_from(data.range.end)?;
            res.push(Segment {
                address: value.cast_unsigned(),
                places: end - data.data.len()..end,
            });
        }
        Ok(res)
    }
}

/// The numbers that a module's code holds: each may be an address, or what is added to one.
struct Numbers(BTreeSet<u32>);

impl Numbers {
    fn of(module: &[u8]) -> Result<BTreeSet<u32>> {
        let mut res = Numbers(BTreeSet::new());
        for payload in Parser::new(0).parse_all(module) {
            if let Payload::CodeSectionEntry(body) = payload? {
                utils::parse_function_body(&mut res, &mut Default::default(), body)?;
            }
        }
        Ok(res.0)
    }
}

impl Reencode for Numbers {
    type Error = Infallible;

    fn mem_arg(&mut self, argument: wasmparser::MemArg) -> Result<MemArg, Error> {
        self.0.extend(u32::try_from(argument.offset));
        utils::mem_arg(self, argument)
    }

    fn instruction<'a>(&mut self, operator: Operator<'a>) -> Result<Instruction<'a>, Error> {
        if let Operator::I32Const { value } = operator {
            self.0.insert(value.cast_unsigned());
        }
        utils::instruction(self, operator)
    }
}

/// What the linker says about the constants.
#[derive(Default)]
struct Constants {
    /// By their numbers among all symbols.
    symbols: BTreeMap<u32, Symbol>,
    /// The addresses that constants hold: where each stands, and its symbol.
    pointers: BTreeMap<u32, u32>,
    /// The symbols that say where in the source a panic happens. Some are handed
    /// from function to function, and nobody reads them in the end.
    locations: BTreeSet<u32>,
}

/// One constant, or variable.
struct Symbol {
    bytes: Range<u32>,
    /// What the code was seen to add something to for its address: a table that is read from
    /// its second row on may be addressed by a number before it.
    reach: RangeInclusive<u32>,
}

impl Constants {
    fn read(linked: &[u8]) -> Result<Constants> {
        let mut res = Constants::default();
        let (mut segments, mut section_place) = (Vec::new(), 0);
        for payload in Parser::new(0).parse_all(linked) {
            match payload? {
                Payload::DataSection(section) => {
                    section_place = usize::try_from(section.range().start)?;
                    segments = Segment::of(section)?;
                }
                Payload::CustomSection(section) => match section.as_known() {
                    KnownCustom::Linking(linking) => res.read_symbols(&linking, &segments)?,
                    KnownCustom::Reloc(relocations) if is_of_data(&section) => {
                        res.read_pointers(&relocations, section_place, &segments)?;
                    }
                    KnownCustom::Reloc(relocations) => res.read_uses(&relocations)?,
                    _ => {}
                },
                _ => {}
            }
        }
        if res.symbols.is_empty() {
            bail!("the linker wrote down no symbols");
        }
        res.find_locations(linked, &segments);
        Ok(res)
    }

    /// A `core::panic::Location` is the address and length of a file's name (which a zero
    /// ends all the same), a line and a column.
    fn find_locations(&mut self, linked: &[u8], segments: &[Segment]) {
        let text = |it: &Symbol| {
            segments
                .iter()
                .find_map(|segment| segment.bytes(linked, &it.bytes))
        };
        for (number, symbol) in self.symbols.iter().filter(|(_, it)| it.bytes.len() == 16) {
            let file = self.pointers.get(&symbol.bytes.start);
            let file = file.and_then(|it| self.symbols.get(it)).and_then(text);
            if file.is_some_and(|it| it.ends_with(b".rs\0")) {
                self.locations.insert(*number);
            }
        }
    }

    fn read_symbols(
        &mut self,
        linking: &LinkingSectionReader<'_>,
        segments: &[Segment],
    ) -> Result<()> {
        for subsection in linking.subsections() {
            let Linking::SymbolTable(table) = subsection? else {
                continue;
            };
            for (number, symbol) in (0..).zip(table) {
                let SymbolInfo::Data {
                    symbol: Some(data), ..
                } = symbol?
                else {
                    continue;
                };
                let segment = segments.get(data.index as usize);
                let start = segment.context("a symbol is in no segment")?.address + data.offset;
                if let Some(last) = data.size.checked_sub(1) {
                    let bytes = start..start + data.size;
                    let reach = start..=start + last;
                    self.symbols.insert(number, Symbol { bytes, reach });
                }
            }
        }
        Ok(())
    }

    fn read_pointers(
        &mut self,
        relocations: &RelocSectionReader<'_>,
        section_place: usize,
        segments: &[Segment],
    ) -> Result<()> {
        for relocation in relocations.entries() {
            let relocation = relocation?;
            let place = section_place + relocation.offset as usize;
            let segment = segments.iter().find(|it| it.places.contains(&place));
            let segment = segment.context("a relocation is in no segment")?;
            let address = segment.address + u32::try_from(place - segment.places.start)?;
            self.pointers.insert(address, relocation.index);
        }
        Ok(())
    }

    fn read_uses(&mut self, relocations: &RelocSectionReader<'_>) -> Result<()> {
        for relocation in relocations.entries() {
            let relocation = relocation?;
            // This one counts types, not symbols.
            if relocation.ty == RelocationType::TypeIndexLeb {
                continue;
            }
            if let Some(symbol) = self.symbols.get_mut(&relocation.index) {
                let address = i64::from(symbol.bytes.start) + relocation.addend;
                let address = u32::try_from(address)?;
                let (first, last) = (*symbol.reach.start(), *symbol.reach.end());
                symbol.reach = first.min(address)..=last.max(address);
            }
        }
        Ok(())
    }

    /// For each address that belongs to a symbol whether code that holds these numbers
    /// may come to it.
    fn live(&self, numbers: &BTreeSet<u32>) -> BTreeMap<u32, bool> {
        let held = |(number, it): &(&u32, &Symbol)| {
            !self.locations.contains(number) && numbers.range(it.reach.clone()).next().is_some()
        };
        let roots = self.symbols.iter().filter(held);
        let mut open: Vec<&Symbol> = roots.map(|(_, it)| it).collect();
        let all = self.symbols.values().flat_map(|it| it.bytes.clone());
        let mut res: BTreeMap<u32, bool> = all.map(|it| (it, false)).collect();
        let mut seen = BTreeSet::new();
        while let Some(symbol) = open.pop() {
            res.extend(symbol.bytes.clone().map(|it| (it, true)));
            for (_, number) in self.pointers.range(symbol.bytes.clone()) {
                if seen.insert(*number) {
                    open.extend(self.symbols.get(number));
                }
            }
        }
        res
    }
}

fn is_of_data(section: &CustomSectionReader<'_>) -> bool {
    section.name() == "reloc.DATA"
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{
        CodeSection, ConstExpr, CustomSection, DataSection, DataSymbolDefinition, Encode, Function,
        FunctionSection, LinkingSection, MemorySection, MemoryType, SymbolTable, TypeSection,
    };

    use super::*;

    /// Where the constants of [`linked`] begin.
    const START: u32 = 1024;

    /// A module with constants of four bytes each, whose code holds these numbers. `pointers`
    /// are pairs of constants: in the first stands the address of the second.
    fn linked(constants: &[u8], numbers: &[u32], pointers: &[(u32, u32)]) -> Vec<u8> {
        let (mut types, mut functions) = (TypeSection::new(), FunctionSection::new());
        types.ty().function([], []);
        functions.function(0);
        let mut memory = MemorySection::new();
        memory.memory(MemoryType {
            minimum: 1,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        });
        let mut body = Function::new([]);
        for number in numbers {
            body.instructions().i32_const(number.cast_signed()).drop();
        }
        body.instructions().end();
        let mut code = CodeSection::new();
        code.function(&body);
        let mut data = DataSection::new();
        let start = ConstExpr::i32_const(START.cast_signed());
        data.active(0, &start, constants.iter().copied());
        let mut symbols = SymbolTable::new();
        for offset in (0..constants.len() as u32).step_by(4) {
            let (index, size) = (0, 4);
            symbols.data(
                0,
                "it",
                Some(DataSymbolDefinition {
                    index,
                    offset,
                    size,
                }),
            );
        }
        let mut linking = LinkingSection::new();
        linking.symbol_table(&symbols);
        let mut res = Module::new();
        res.section(&types).section(&functions).section(&memory);
        res.section(&code).section(&data).section(&linking);
        let relocations = relocations(pointers);
        res.section(&CustomSection {
            name: "reloc.DATA".into(),
            data: relocations.into(),
        });
        res.finish()
    }

    /// The section that says so.
    fn relocations(pointers: &[(u32, u32)]) -> Vec<u8> {
        // The section's number, and how many there are.
        let mut res = vec![4];
        (pointers.len() as u32).encode(&mut res);
        for (from, to) in pointers {
            // The count of segments, a segment's kind, and its place and length take seven bytes.
            let place = 7 + 4 * from;
            res.push(RelocationType::MemoryAddrI32 as u8);
            place.encode(&mut res);
            to.encode(&mut res);
            res.push(0);
        }
        res
    }

    fn wiped(module: &[u8]) -> String {
        let mut res = module.to_vec();
        wipe(module, &mut res).expect("it is whole");
        let segments = Segment::all(&res).expect("it has constants");
        let words = &res[segments[0].places.clone()];
        String::from_utf8_lossy(words).replace('\0', "-")
    }

    #[test]
    fn constants_that_code_names_stay() {
        let module = linked(b"readdeadbeef", &[START, START + 9], &[]);
        assert_eq!(wiped(&module), "read----beef");
    }

    #[test]
    fn what_a_constant_points_to_stays_with_it() {
        let module = linked(b"fromtwo.dead.to.", &[START], &[(0, 1), (1, 3), (2, 0)]);
        assert_eq!(wiped(&module), "fromtwo.----.to.");
    }

    #[test]
    fn linkers_sections_go() {
        let bound = without_relocations(&linked(b"read", &[START], &[])).expect("it is whole");
        let custom = |it: &Payload<'_>| matches!(it, Payload::CustomSection(_));
        let payloads = Parser::new(0).parse_all(&bound).flatten();
        assert_eq!(payloads.filter(custom).count(), 0);
        assert!(wipe(&bound, &mut bound.clone()).is_err());
    }
}
