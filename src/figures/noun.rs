//! What is counted: the noun phrase behind a number.

use super::lang::Lang;
use super::scan::{Class, Scan};
use super::sense::Sense;
use super::words::Morph;
use crate::lower;
use crate::table::{Table, ends_in, is_one_of};

/// What a number counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Noun {
    /// The token after it.
    pub(super) to: usize,
    /// The noun in the singular, with its adjectives.
    pub(super) name: String,
}

/// Words of a noun phrase between a number and its noun, at most.
const MAX_WORDS: usize = 6;

/// Plurals without an `s`, and nouns that are counted without a plural. Sorted.
static PLURALS: Table = Table::new(
    "
aircraft
cattle
children: child
criteria: criterion
dead
feet: foot
firemen: fireman
fish
fishermen: fisherman
geese: goose
grandchildren: grandchild
injured
lawmen: lawman
men: man
mice: mouse
people
personnel
phenomena: phenomenon
police
policemen: policeman
salesmen: salesman
schoolchildren: schoolchild
servicemen: serviceman
sheep
spacecraft
species
staff
teeth: tooth
women: woman
wounded",
);

/// Whether `low` ends as the plural of a noun does.
pub(super) fn has_plural_form(low: &str) -> bool {
    3 < low.len() && low.ends_with('s') && !ends_in(low, "ss us is") && !low.contains('\'')
}

/// Whether `low` is counted without an `s`.
pub(super) fn is_mass(low: &str) -> bool {
    PLURALS.get(low).is_some()
}

/// The singular of an English noun, capitals kept.
pub(super) fn singular(raw: &str) -> String {
    let low = lower::string(raw);
    if let Some(one) = PLURALS.get(&low) {
        return one.to_owned();
    }
    let cut = |by: usize, end: &str| [&raw[..raw.len() - by], end].concat();
    if !raw.is_ascii() || raw.len() < 4 {
        return raw
            .strip_suffix('s')
            .filter(|it| 2 < it.len())
            .unwrap_or(raw)
            .to_owned();
    }
    match low.as_str() {
        it if is_one_of(it, "headquarters means news series") => raw.to_owned(),
        it if is_one_of(it, "calories cookies movies rookies zombies") => cut(1, ""),
        it if is_one_of(it, "knives lives wives") => cut(3, "fe"),
        it if is_one_of(it, "bonuses buses campuses statuses viruses witnesses") => cut(2, ""),
        _ if low.ends_with("ies") => cut(3, "y"),
        _ if ends_in(&low, "sses shes ches xes zzes") => cut(2, ""),
        _ if ends_in(&low, "is ss us") => raw.to_owned(),
        _ if low.ends_with('s') => cut(1, ""),
        _ => raw.to_owned(),
    }
}

/// The noun phrase that starts at `at`, behind a number that is `one` or more.
pub(super) fn read(scan: &Scan<'_>, at: usize, one: bool) -> Option<Noun> {
    match scan.lang {
        Lang::English => english(scan, at, one),
        Lang::Chinese | Lang::Japanese | Lang::Korean => classifier(scan, at),
        _ => one_word(scan, at),
    }
}

fn english(scan: &Scan<'_>, at: usize, one: bool) -> Option<Noun> {
    let hyphen = usize::from(scan.is_hyphen(at) && scan.glued(at) && scan.glued(at + 1));
    let start = at + hyphen;
    let end = extent(scan, start)?;
    // Behind a hyphen stands a singular: a six-cylinder engine.
    if hyphen == 1 {
        return Some(named(scan, start, start + 1));
    }
    if one {
        return singular_noun(scan, start, end);
    }
    let plural =
        (start..end).find(|it| scan.can(*it, Sense::PLURAL) && !is_modifier(scan, *it, end));
    if let Some(head) = plural {
        return Some(named(scan, start, head + 1));
    }
    None
}

/// `sales staff`, `sports cars`: a plural that only modifies the next one.
fn is_modifier(scan: &Scan<'_>, at: usize, end: usize) -> bool {
    at + 1 < end
        && scan.says(at, "sales sports staff arms news women series police")
        && scan.can(at + 1, Sense::PLURAL)
}

/// Where the words that may belong to a noun phrase end.
fn extent(scan: &Scan<'_>, start: usize) -> Option<usize> {
    let mut end = start;
    while end < start + MAX_WORDS {
        let joined = (scan.is_hyphen(end) || scan.has_mark(end, "&"))
            && start < end
            && scan.is_word(end + 1);
        if joined && scan.glued(end) && scan.glued(end + 1) {
            end += 2;
            continue;
        }
        let and = scan.says(end, "and or of") && start < end && is_pair(scan, end);
        let is_part =
            scan.is_word(end) && (!scan.is_stop(end) || start == end && is_opening(scan.low(end)));
        // Two 737 Max jets, 50 Model 3 sedans.
        let is_model = scan.is_digits(end)
            && !scan.glued(end)
            && !scan.glued(end + 1)
            && scan.is_word(end + 1)
            && (scan.is_capital(end + 1) || start < end && scan.is_capital(end - 1));
        if !is_part && !and && !is_model || scan.glued(end) && start < end {
            break;
        }
        end += 1;
    }
    (start < end && !(end == start + 1 && is_opening(scan.low(start)))).then_some(end)
}

/// `other employees`, `more houses`: words that may open a counted phrase.
fn is_opening(low: &str) -> bool {
    is_one_of(low, "other more full early late high long first fewer own")
}

/// `Kia and Hyundai vehicles`, `digital and physical sales`: two modifiers before a
/// plural.
fn is_pair(scan: &Scan<'_>, at: usize) -> bool {
    let plain = |it: usize| scan.is_word(it) && !scan.can(it, Sense::PLURAL) && !scan.is_stop(it);
    scan.says(at, "and") && plain(at - 1) && plain(at + 1) && scan.can(at + 2, Sense::PLURAL)
}

fn singular_noun(scan: &Scan<'_>, start: usize, end: usize) -> Option<Noun> {
    let mut to = start;
    while to < end
        && !(start < to && (ends_like_verb(scan.low(to)) || scan.low(to).ends_with("ly")))
    {
        to += 1;
    }
    // `one says` is nobody's count.
    if to == start || scan.low(start).ends_with("ly") {
        return None;
    }
    Some(named(scan, start, to.min(start + 3)))
}

fn ends_like_verb(low: &str) -> bool {
    low.len() > 4
        && (low.ends_with("ed") || low.ends_with("ing"))
        && !is_one_of(
            low,
            "building wedding meeting hundred ring seed wing painting evening morning reading setting king",
        )
}

/// A counter or one glyph's noun: 个, 人, 명; with the noun behind it for 个.
fn classifier(scan: &Scan<'_>, at: usize) -> Option<Noun> {
    if scan.is_word(at) && !scan.is_stop(at) {
        return Some(named(scan, at, at + 1));
    }
    if scan.class(at) != Class::Glyph {
        return None;
    }
    if scan.starts_with(at, "世帯") {
        let name = "世帯".to_owned();
        return Some(Noun { to: at + 2, name });
    }
    let unit = scan.raw(at);
    if matches!(unit, "个" | "個") {
        let mut to = at + 1;
        while to < at + 5
            && scan.class(to) == Class::Glyph
            && scan.glued(to)
            && !is_particle(scan.raw(to))
        {
            to += 1;
        }
        if at + 1 < to {
            let name = scan.text[scan.span(at + 1, to).range()].to_owned();
            return Some(Noun { to, name });
        }
    }
    "人名位个個件台辆輛家명개대곳건채マ店社校匹頭本枚条項项张張次回度票套只艘架间間층棟戸席勝冊隻便種户座所例"
        .contains(unit)
        .then(|| Noun {
            to: at + 1,
            name: unit.to_owned(),
        })
}

fn is_particle(glyph: &str) -> bool {
    "的了在是和与或被有也就都将已为从到对がをはにのでとも".contains(glyph)
}

/// Adjectives that stand before their noun where most stand behind it.
const BEFORE_NOUN: &str = "altre altri andere andra andre autres autras distintas distintos diverse \
    diversi giovani grandes grandi grands jeunes jóvenes jovens nieuwe nouveaux nouvelles novas novos nuevas nuevos nuove nuovi otras otros outras outros petits";

/// Where the noun of a phrase stands that starts at `at`: in German the first word with
/// a capital, behind adjectives.
fn head(scan: &Scan<'_>, at: usize) -> Option<usize> {
    if scan.lang != Lang::German {
        // Двух уголовных дел, trzech młodych ludzi.
        let is_adjective = scan.says(at, BEFORE_NOUN) || ends_in(scan.low(at), "ых их ych ich");
        let is_next = is_adjective && scan.is_word(at + 1) && !scan.is_stop(at + 1);
        return Some(at + usize::from(is_next));
    }
    let is_adjective = |it: usize| {
        let low = scan.low(it);
        scan.is_word(it) && !scan.is_stop(it) && ends_in(low, "e en er")
    };
    (at..at + 4)
        .take_while(|it| *it == at || is_adjective(it - 1))
        .find(|it| scan.is_capital(*it))
}

/// The next word, for languages whose plurals we do not know.
fn one_word(scan: &Scan<'_>, at: usize) -> Option<Noun> {
    let de = usize::from(scan.says(at, "de d di van von"));
    // Cientos de casas; but dos de nuestros amigos.
    let last = at.wrapping_sub(1);
    if de == 1 && (!scan.is_word(last) || matches!(scan.morphs(last), [Morph::One(_)])) {
        return None;
    }
    let start = at + de;
    let at = head(scan, start)?;
    let elided = scan.low(at).strip_prefix("d'").is_some();
    let fits = scan.is_word(at) && !scan.is_stop(at) && !scan.glued(start) && !elided;
    if !fits || ends_as_verb(scan.lang, scan.low(at)) {
        return None;
    }
    // Due F-16, zwei Multiple-Sklerose-Diagnosen.
    let mut to = at + 1;
    while scan.is_hyphen(to) && scan.glued(to) && scan.glued(to + 1) {
        to += 2;
    }
    // Zwei Volks- und Raiffeisenbanken.
    let shares = scan.is_hyphen(to) && scan.glued(to) && scan.says(to + 1, "und oder");
    to += if shares && scan.is_word(to + 2) { 3 } else { 0 };
    let last = &scan.text[scan.token(at).span.start..scan.token(to - 1).span.end];
    let name = match scan.lang {
        // Camiones has lost more than its s, clientes has not.
        Lang::Spanish | Lang::Portuguese if last.ends_with("es") => last.to_owned(),
        Lang::French | Lang::Portuguese | Lang::Spanish => singular(last),
        _ => last.to_owned(),
    };
    let before = &scan.text[scan.token(start).span.start..scan.token(at).span.start];
    Some(Noun {
        to,
        name: [before, &name].concat(),
    })
}

/// Whether a word ends as the verb of several does and as no plural: tres murieron,
/// due restano.
fn ends_as_verb(lang: Lang, low: &str) -> bool {
    match lang {
        Lang::Spanish => low.ends_with('n'),
        Lang::Italian => low.ends_with("no"),
        _ => false,
    }
}

fn named(scan: &Scan<'_>, start: usize, end: usize) -> Noun {
    let head = end - 1;
    let before = &scan.text[scan.token(start).span.start..scan.token(head).span.start];
    let mut name = before.split_whitespace().collect::<Vec<_>>().join(" ");
    if !name.is_empty() && !scan.glued(head) {
        name.push(' ');
    }
    name.push_str(&singular(scan.raw(head)));
    if start + 1 < end && scan.says(start, "more other") {
        name = name.split_once(' ').map_or(name.clone(), |it| {
            if it.0 == "more" {
                it.1.to_owned()
            } else {
                name.clone()
            }
        });
    }
    Noun { to: end, name }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures;

    #[test]
    fn plurals_lose_their_ending_and_keep_their_capitals() {
        for (plural, one) in [
            ("processors", "processor"),
            ("countries", "country"),
            ("witnesses", "witness"),
            ("viruses", "virus"),
            ("boxes", "box"),
            ("Germans", "German"),
            ("women", "woman"),
            ("series", "series"),
            ("knives", "knife"),
        ] {
            assert_eq!(singular(plural), one);
        }
    }

    /// What the first figure of a sentence counts.
    fn counted(lang: &str, sentence: &str) -> String {
        let found = figures::first_in(lang, sentence);
        found.and_then(|it| it.unit).unwrap_or_default()
    }

    #[test]
    fn nouns_may_have_numbers_and_sizes_in_them() {
        for (sentence, noun) in [
            ("It grounded two new 737 Max jets.", "new 737 Max jet"),
            ("It sold 50 Model 3 sedans.", "Model 3 sedan"),
            ("It made eight million 250ml bottles.", "bottle"),
            ("It burned for 50 previous years.", "year"),
            ("Two of the three gifts burned.", "gift"),
            ("Here are 15 HR firms.", "HR firm"),
        ] {
            assert_eq!(counted("en", sentence), noun, "{sentence}");
        }
    }

    #[test]
    fn verbs_and_pronouns_of_other_languages_are_not_counted() {
        for (lang, sentence, noun) in [
            (
                "de",
                "Sie fanden zwei Marihuana-Plantagen.",
                "Marihuana-Plantagen",
            ),
            (
                "de",
                "Es gibt in Bremen 30 neue Salz-Lager-Hallen.",
                "neue Salz-Lager-Hallen",
            ),
            (
                "de",
                "Sie bauten 20 Volks- und Musikschulen.",
                "Volks- und Musikschulen",
            ),
            ("es", "Vinieron dos de nuestros vecinos.", ""),
            ("it", "Vive qui da una decina di anni.", "year"),
            ("it", "Hanno mandato due F-16.", "F-16"),
            ("it", "Si vede in dieci diverse regioni.", "diverse regioni"),
            ("es", "Llegaron nueve camiones.", "camiones"),
            ("es", "Llegaron nueve vecinos.", "vecino"),
            ("ru", "Начали пять уголовных дел.", "уголовных дел"),
            ("es", "Otros tres murieron.", ""),
            ("es", "Cuatro de ellas murieron.", ""),
            ("it", "Altri tre restano.", ""),
            ("cs", "Stojí 190 tisíc korun.", "CZK"),
        ] {
            assert_eq!(counted(lang, sentence), noun, "{sentence}");
        }
    }

    #[test]
    fn tables_are_sorted() {
        assert!(PLURALS.is_sorted());
    }
}
