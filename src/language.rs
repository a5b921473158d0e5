//! The language of a text that does not state it: by script, then by the small words
//! that every sentence has.

use crate::lower;
use crate::table::Table;

/// Words looked at; more do not change the answer.
const MAX_WORDS: usize = 1500;

/// A language must have one small word among so many words.
const ONE_IN: usize = 12;

/// The language of lines of text, ISO 639-1; `None` where none is clear.
pub(crate) fn of<'t>(lines: impl Iterator<Item = &'t str>) -> Option<String> {
    let mut scripts = [0_usize; SCRIPTS.len()];
    let mut letters = 0;
    let mut votes = [0_usize; LANGUAGES.len() / 3 + 1];
    let mut words = 0;
    let mut word = String::new();
    for line in lines {
        for it in line.chars().chain([' ']) {
            if it.is_alphabetic() {
                letters += 1;
                let place = SCRIPTS
                    .iter()
                    .position(|script| script.1.contains(&(it as u32)));
                if let Some(count) = place.and_then(|it| scripts.get_mut(it)) {
                    *count += 1;
                }
                word.push(lower::letter(it));
                continue;
            }
            if !word.is_empty() {
                words += 1;
                vote(&word, &mut votes);
                word.clear();
            }
        }
        if MAX_WORDS < words {
            break;
        }
    }
    by_script(&scripts, letters).or_else(|| by_votes(&votes, words))
}

/// Han, Hiragana and Katakana: scripts written without spaces.
pub(crate) fn is_cjk(it: char) -> bool {
    matches!(it, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

fn vote(word: &str, votes: &mut [usize]) {
    for it in SMALL.get(word).unwrap_or_default().split(' ') {
        let place = LANGUAGES.split(' ').position(|language| language == it);
        if let Some(count) = place.and_then(|it| votes.get_mut(it)) {
            *count += 1;
        }
    }
}

/// By letters that one language alone is written with; Japanese has Han characters too,
/// so its kana come first.
fn by_script(counts: &[usize], letters: usize) -> Option<String> {
    let shares = counts.iter().zip(SCRIPTS);
    let mut found = shares.filter(|it| letters < it.0 * it.1.2);
    found.next().map(|it| it.1.0.to_owned())
}

fn by_votes(votes: &[usize], words: usize) -> Option<String> {
    let best = votes.iter().copied().max().unwrap_or(0);
    let place = votes.iter().position(|it| *it == best)?;
    let is_clear = words < best * ONE_IN;
    let language = LANGUAGES.split(' ').nth(place);
    language.filter(|_| is_clear).map(str::to_owned)
}

/// Languages with their letters; of a text's letters one in so many is such a one.
const SCRIPTS: [(&str, std::ops::RangeInclusive<u32>, usize); 9] = [
    ("ja", 0x3040..=0x30ff, 8),
    ("ko", 0xac00..=0xd7a3, 2),
    ("zh", 0x4e00..=0x9fff, 2),
    ("ar", 0x0620..=0x064a, 2),
    ("he", 0x05d0..=0x05ea, 2),
    ("el", 0x0370..=0x03ff, 2),
    ("hi", 0x0904..=0x0939, 3),
    ("th", 0x0e01..=0x0e30, 3),
    ("bn", 0x0985..=0x09b9, 3),
];

/// The languages of the small words.
const LANGUAGES: &str = "en de fr es pt it nl sv no da fi pl cs tr id vi ru uk ro hu";

/// Small words with the languages that have them.
const SMALL: Table = Table::new(
    "
a: en es pt it pl cs hu ro
aber: de
adalah: id
af: da
ale: pl cs
and: en
ao: pt
are: en
as: pt en
att: sv
au: fr
auch: de
auf: de
av: no sv
avec: fr
az: hu
bahwa: id
bir: tr
ble: no
blev: da sv
bu: tr
by: en
bylo: cs
był: pl
car: ro
che: it
com: pt
como: es pt
con: es it
cu: ro
có: vi
că: ro
của: vi
da: pt it de tr
daha: tr
dan: id nl
dans: fr
das: de pt
dat: nl
de: es pt fr nl ro tr
del: es it
della: it
dem: de
den: de sv no da
dengan: id
der: de da
des: fr de
det: sv no da
di: it id
die: de nl
din: ro
do: pt pl cs
dos: pt
du: fr de
e: pt it
een: nl
efter: da sv
egy: hu
ei: fi
ein: de
eine: de
el: es
em: pt
en: es fr nl sv da no
er: de da no
es: de
est: fr
este: ro es
et: fr da no
ett: sv
etter: no
että: fi
for: en da no
fra: no da it
from: en
för: sv
für: de
gli: it
har: sv no da
hat: de
hay: es
he: en
het: nl
hogy: hu
hun: da no
i: pl it sv da no
ihre: de
ikke: da no
il: it fr
ile: tr
im: de
in: en de it nl ro
ini: id
inte: sv
is: en nl
ist: de
it: en
için: tr
ja: fi
jak: pl cs
je: cs nl fr
jeg: no da
jest: pl
jossa: fi
jsou: cs
không: vi
ki: tr
který: cs
la: fr es it ro
las: es
le: fr it
les: fr
los: es
lui: it fr ro
là: vi
maar: nl
med: sv da no
meget: da
mit: de da
mutta: fi
mye: no
myös: fi
más: es
một: vi
na: pl cs pt
nach: de
nel: it
nem: hu
ni: es
nicht: de
nie: pl
niet: nl
no: es pt
non: it
nous: fr
nu: ro
não: pt
och: sv
of: en nl
og: no da
olarak: tr
oli: fi
on: fi fr en
op: nl
os: pt
ovat: fi
pada: id
par: fr
para: es pt
pas: fr nl
pe: ro
per: it
pero: es
più: it
por: es pt
pour: fr
przez: pl
på: sv no da
que: es pt fr
qui: fr
said: en
se: es pt it cs fi
she: en
sich: de
sind: de
się: pl
som: sv da no
sono: it
sont: fr
sur: fr
să: ro
są: pl
te: nl
that: en
the: en
til: no da
till: sv
to: en pl cs
tot: nl
um: pt de
uma: pt
un: fr es it ro
una: es it
und: de
une: fr
untuk: id
van: nl
var: sv tr da no
ve: tr cs
von: de
voor: nl
và: vi
w: pl
was: en nl
wird: de
with: en
y: es
yang: id
z: pl cs
za: cs pl
zijn: nl
zu: de
zł: pl
à: fr pt
är: sv
è: it
é: pt
és: hu
đã: vi
được: vi
để: vi
że: pl
și: ro
в: ru
від: uk
з: uk
и: ru
как: ru
на: ru uk
не: ru uk
та: uk
у: uk ru
что: ru
що: uk
это: ru
і: uk",
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_of_known_languages() {
        assert!(SMALL.is_sorted());
        for (word, languages) in SMALL.rows() {
            for it in languages.split(' ') {
                assert!(
                    LANGUAGES.split(' ').any(|known| known == it),
                    "{word}: {it}"
                );
            }
        }
    }

    #[test]
    fn sentences_tell_their_language() {
        for (truth, line) in [
            (
                "en",
                "The ferry to the islands will stop running in March, its owner said.",
            ),
            (
                "de",
                "Die Fähre zu den Inseln wird im März nicht mehr fahren, und das ist neu.",
            ),
            (
                "fr",
                "Le ferry pour les îles ne circulera plus en mars, selon le propriétaire.",
            ),
            (
                "es",
                "El transbordador a las islas dejará de funcionar en marzo, según el dueño.",
            ),
            (
                "pt",
                "A balsa para as ilhas não vai mais funcionar em março, disse o dono.",
            ),
            (
                "it",
                "Il traghetto per le isole non sarà più in servizio a marzo, ha detto il proprietario che.",
            ),
            (
                "nl",
                "De veerboot naar de eilanden vaart niet meer in maart, zei de eigenaar van het bedrijf.",
            ),
            (
                "sv",
                "Färjan till öarna kommer inte att gå i mars, säger ägaren som är på ön och väntar.",
            ),
            (
                "pl",
                "Prom na wyspy nie będzie kursował w marcu, bo paliwo jest za drogie i to się nie zmieni.",
            ),
            (
                "ru",
                "Паром на острова не будет ходить в марте, и это не новость.",
            ),
            ("ja", "島へのフェリーは三月に運航を終えると社長が述べた。"),
            ("zh", "船东表示，前往群岛的渡轮将于三月停运。"),
            ("ko", "섬으로 가는 배는 삼월에 운항을 멈춘다."),
        ] {
            assert_eq!(of([line].into_iter()).as_deref(), Some(truth), "{line}");
        }
        assert_eq!(of(["Qwrt zxcv bnmk plkj hgfd"].into_iter()), None);
    }
}
