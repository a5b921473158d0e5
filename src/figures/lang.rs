//! Which language a text is in: its statement, or its commonest little words.

use super::scan::digit;
use crate::table::Table;
use crate::text::Text;

/// A language whose numbers we read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lang {
    English,
    German,
    French,
    Spanish,
    Italian,
    Portuguese,
    Dutch,
    Swedish,
    Polish,
    Russian,
    Turkish,
    Hindi,
    Arabic,
    Chinese,
    Japanese,
    Korean,
    /// Some other language that sets a comma before decimals.
    Other,
}

use Lang::{
    Arabic, Chinese, Dutch, English, French, German, Hindi, Italian, Japanese, Korean, Other,
    Polish, Portuguese, Russian, Spanish, Swedish, Turkish,
};

impl Lang {
    /// Whether `1.200` is twelve hundred and `1,5` one and a half.
    pub(super) fn has_decimal_comma(self) -> bool {
        !matches!(self, English | Chinese | Japanese | Korean | Hindi | Arabic)
    }
}

/// Little words that no other of these languages shares with the same frequency.
static LITTLE: Table = Table::new(
    "
a: fsp
al: s
and: e
are: e
as: p
at: e
att: v
au: f
auf: d
av: v
bei: d
bir: t
bu: t
by: e
che: i
con: si
da: pt
daha: t
dans: f
das: d
dat: n
de: fspnt
del: si
della: i
dem: d
den: dv
der: d
des: df
det: v
di: i
die: d
do: pl
door: n
du: f
e: ip
een: n
ein: d
eine: d
el: s
em: p
en: fsnv
es: ds
est: f
et: f
ett: v
for: e
from: e
för: v
für: d
gli: i
har: v
hat: d
he: e
het: n
i: ivl
ihre: d
il: fi
ile: t
im: d
in: ein
is: en
ist: d
it: e
için: t
jest: l
la: fsi
las: s
le: fi
les: f
los: s
med: v
met: n
mit: d
mld: l
más: s
na: pl
nach: d
nel: i
nicht: d
nie: l
niet: n
no: p
não: p
o: pl
och: v
od: l
of: e
olarak: t
on: e
op: n
os: p
par: f
para: p
per: i
po: l
por: sp
pour: f
przez: l
på: v
que: fsp
rund: d
se: s
she: e
sich: d
sind: d
się: l
som: v
sono: i
sont: f
sur: f
te: n
that: e
the: e
till: v
to: e
tot: n
um: dp
uma: p
un: fsi
una: si
und: d
une: f
van: n
ve: t
von: d
voor: n
w: l
was: e
will: e
wird: d
with: e
wyniósł: l
y: s
yüzde: t
z: l
zijn: n
zu: d
zł: l
à: f
är: v
çok: t
è: i
é: p
że: l",
);

/// The languages told by their little words, with their letters in [`LITTLE`].
const LETTERS: &[(Lang, char)] = &[
    (English, 'e'),
    (German, 'd'),
    (French, 'f'),
    (Spanish, 's'),
    (Italian, 'i'),
    (Portuguese, 'p'),
    (Dutch, 'n'),
    (Swedish, 'v'),
    (Polish, 'l'),
    (Turkish, 't'),
];

/// The language of `text`: what it states, else what its first words say.
pub(super) fn of(text: &Text) -> Lang {
    match text.lang().map(stated) {
        Some(Some(lang)) => lang,
        Some(None) => Other,
        None => guessed(text.as_str()),
    }
}

fn stated(code: &str) -> Option<Lang> {
    let code = code.get(..2)?.to_ascii_lowercase();
    Some(match code.as_str() {
        "en" => English,
        "de" => German,
        "fr" => French,
        "es" | "ca" => Spanish,
        "it" => Italian,
        "pt" => Portuguese,
        "nl" | "af" => Dutch,
        "sv" => Swedish,
        "pl" => Polish,
        "ru" | "uk" | "bg" => Russian,
        "tr" => Turkish,
        "hi" => Hindi,
        "ar" => Arabic,
        "zh" => Chinese,
        "ja" => Japanese,
        "ko" => Korean,
        _ => return None,
    })
}

fn guessed(text: &str) -> Lang {
    /// Enough to tell, and a bound for long texts.
    const SAMPLE_CHARS: usize = 4000;
    let sample = || text.chars().take(SAMPLE_CHARS);
    let share = |test: Script| {
        let letters = sample().filter(|it| it.is_alphabetic()).count();
        4 * sample().filter(|it| test(*it)).count() > letters.max(1)
    };
    if sample().any(|it| matches!(it, '\u{3040}'..='\u{30ff}')) && share(is_cjk) {
        return Japanese;
    }
    for (lang, test) in SCRIPTS {
        if share(*test) {
            return *lang;
        }
    }
    let sample: String = sample().collect::<String>().to_lowercase();
    let mut found = String::new();
    for word in sample.split(|it: char| !it.is_alphabetic() && digit(it).is_none()) {
        found.push_str(LITTLE.get(word).unwrap_or_default());
    }
    let mut best = (0, English);
    for (lang, letter) in LETTERS {
        let count = found.chars().filter(|it| it == letter).count();
        if best.0 < count {
            best = (count, *lang);
        }
    }
    best.1
}

/// Tells whether a character is of a script.
type Script = fn(char) -> bool;

const SCRIPTS: &[(Lang, Script)] = &[
    (Korean, |it| matches!(it, '\u{ac00}'..='\u{d7a3}')),
    (Chinese, is_cjk),
    (Russian, |it| matches!(it, '\u{400}'..='\u{4ff}')),
    (Hindi, |it| matches!(it, '\u{900}'..='\u{97f}')),
    (Arabic, |it| matches!(it, '\u{600}'..='\u{6ff}')),
];

fn is_cjk(it: char) -> bool {
    matches!(it, '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}')
}
