//! A table of number words, language by language, each sorted by its word.
//!
//! Words that are written together (`achtundsiebzig`, `trentatré`) are taken
//! apart by [`super::number`]; only their parts stand here.

use super::lang::Lang;
use crate::table::Table;

/// What a number word adds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Morph {
    /// 0–19.
    One(u32),
    /// 20, 30 … 90.
    Ten(u32),
    /// Several hundreds in one word: `trescientos`.
    Hundreds(u32),
    /// Times 100.
    Hundred,
    /// Times 10 to this power.
    Scale(u32),
    /// Times this many: a dozen, `une vingtaine`.
    Group(u32),
    /// So many halves more: `zweieinhalb`, `anderthalb`.
    Half(u32),
    /// Binds two parts: `and`, `und`, `y`.
    And,
}

impl Morph {
    /// The morph that a value of [`table`] stands for.
    ///
    /// `7` is itself, `20+` and `300+` may have smaller ones behind them, `*100`
    /// and `*12` multiply, `e6` is a scale, `½` is added to what stands before it and
    /// `1½` stands alone, `+` binds.
    fn of(value: &str) -> Option<Self> {
        if let Some(power) = value.strip_prefix('e') {
            return Some(Self::Scale(power.parse().ok()?));
        }
        Some(match value {
            "+" => Self::And,
            "*100" => Self::Hundred,
            "½" => Self::Half(1),
            "1½" => Self::Half(3),
            _ if value.starts_with('*') => Self::Group(value.get(1..)?.parse().ok()?),
            _ => match value.strip_suffix('+') {
                Some(it) if it.len() < 3 => Self::Ten(it.parse().ok()?),
                Some(it) => Self::Hundreds(it.parse().ok()?),
                None => Self::One(value.parse().ok()?),
            },
        })
    }
}

/// What a word of a language adds to a number.
pub(super) fn morph(lang: Lang, word: &str) -> Option<Morph> {
    if let Some(value) = table(lang).get(word) {
        return Morph::of(value);
    }
    // What the scales are called tells them apart by itself, from million on.
    let power = scale(word).filter(|it| 5 < *it && 4 < word.len() && lang != Lang::English)?;
    Some(Morph::Scale(power))
}

/// The words of a language.
fn table(lang: Lang) -> &'static Table {
    match lang {
        Lang::German => &GERMAN,
        Lang::French => &FRENCH,
        Lang::Spanish => &SPANISH,
        Lang::Italian => &ITALIAN,
        Lang::Portuguese => &PORTUGUESE,
        Lang::Dutch => &DUTCH,
        Lang::Swedish => &SWEDISH,
        Lang::Turkish => &TURKISH,
        Lang::Polish => &POLISH,
        Lang::Russian => &RUSSIAN,
        Lang::Arabic => &ARABIC,
        // The ten of a Dane is this one.
        Lang::Danish | Lang::Norwegian | Lang::Other => &NONE,
        _ => &ENGLISH,
    }
}

/// Whether number words of the language are written together.
pub(super) fn is_compounding(lang: Lang) -> bool {
    matches!(
        lang,
        Lang::German
            | Lang::Dutch
            | Lang::Italian
            | Lang::Swedish
            | Lang::Spanish
            | Lang::Portuguese
    )
}

static NONE: Table = Table::new("");

static ENGLISH: Table = Table::new(
    "
and: +
billion: e9
billions: e9
crore: e7
crores: e7
dozen: *12
dozens: *12
dozs: *12
eight: 8
eighteen: 18
eighty: 80+
eleven: 11
fifteen: 15
fifty: 50+
five: 5
forty: 40+
four: 4
fourteen: 14
fourty: 40+
hundred: *100
hundreds: *100
lakh: e5
lakhs: e5
million: e6
millions: e6
naught: 0
nil: 0
nine: 9
nineteen: 19
ninety: 90+
one: 1
quadrillion: e15
seven: 7
seventeen: 17
seventy: 70+
six: 6
sixteen: 16
sixty: 60+
ten: 10
thirteen: 13
thirty: 30+
thousand: e3
thousands: e3
three: 3
trillion: e12
trillions: e12
twelve: 12
twenty: 20+
two: 2
zero: 0",
);

static GERMAN: Table = Table::new(
    "
acht: 8
achtzehn: 18
achtzig: 80+
anderthalb: 1½
billion: e12
billionen: e12
drei: 3
dreissig: 30+
dreizehn: 13
dreißig: 30+
dutzend: *12
ein: 1
eine: 1
eineinhalb: 1½
einem: 1
einen: 1
einer: 1
einhalb: ½
eins: 1
elf: 11
fuenf: 5
fünf: 5
fünfzehn: 15
fünfzig: 50+
hundert: *100
neun: 9
neunzehn: 19
neunzig: 90+
null: 0
sechs: 6
sechzehn: 16
sechzig: 60+
sieben: 7
siebzehn: 17
siebzig: 70+
tausend: e3
und: +
vier: 4
vierzehn: 14
vierzig: 40+
zehn: 10
zwanzig: 20+
zwei: 2
zwo: 2
zwölf: 12",
);

static FRENCH: Table = Table::new(
    "
billion: e12
billions: e12
cent: *100
centaine: *0100
cents: *100
cinq: 5
cinquantaine: *50
cinquante: 50+
deux: 2
dix: 10
dizaine: *10
douzaine: *12
douzaines: *12
douze: 12
et: +
huit: 8
huitante: 80+
mille: e3
millier: *1000
neuf: 9
nonante: 90+
onze: 11
quarantaine: *40
quarante: 40+
quatorze: 14
quatre: 4
quinzaine: *15
quinze: 15
seize: 16
sept: 7
septante: 70+
six: 6
soixantaine: *60
soixante: 60+
treize: 13
trentaine: *30
trente: 30+
trois: 3
un: 1
une: 1
vingt: 20+
vingtaine: *20
vingts: 20+
zéro: 0",
);

static SPANISH: Table = Table::new(
    "
billon: e12
catorce: 14
centenar: *0100
cero: 0
cien: 100+
cientas: *100
ciento: 100+
cientos: *100
cinco: 5
cincuenta: 50+
cuarenta: 40+
cuatro: 4
decena: *10
diecinueve: 19
dieciocho: 18
dieciseis: 16
diecisiete: 17
dieciséis: 16
diez: 10
doce: 12
docena: *12
docenas: *12
dos: 2
dós: 2
mil: e3
millar: *1000
millardo: e9
novecientas: 900+
novecientos: 900+
noventa: 90+
nueve: 9
ochenta: 80+
ocho: 8
once: 11
quince: 15
quincena: *15
quinientas: 500+
quinientos: 500+
seis: 6
sesenta: 60+
setecientas: 700+
setecientos: 700+
setenta: 70+
siete: 7
séis: 6
trece: 13
treinta: 30+
treintena: *30
tres: 3
trés: 3
un: 1
una: 1
uno: 1
veinte: 20+
veintena: *20
veinti: 20+
y: +
ún: 1",
);

static ITALIAN: Table = Table::new(
    "
bilione: e12
bilioni: e12
centinaio: *0100
cento: *100
cinquant: 50+
cinquanta: 50+
cinquantina: *50
cinque: 5
decina: *10
diciannove: 19
diciassette: 17
diciotto: 18
dieci: 10
dodici: 12
dozzina: *12
dozzine: *12
due: 2
e: +
migliaio: *1000
mila: e3
mille: e3
novant: 90+
novanta: 90+
nove: 9
ottant: 80+
ottanta: 80+
otto: 8
quarant: 40+
quaranta: 40+
quattordici: 14
quattro: 4
quindici: 15
quindicina: *15
sedici: 16
sei: 6
sessant: 60+
sessanta: 60+
settant: 70+
settanta: 70+
sette: 7
tre: 3
tredici: 13
trent: 30+
trenta: 30+
trentina: *30
tré: 3
un: 1
una: 1
undici: 11
uno: 1
vent: 20+
venti: 20+
ventina: *20
zero: 0",
);

static PORTUGUESE: Table = Table::new(
    "
biliões: e12
catorze: 14
cem: 100+
centas: *100
centena: *0100
cento: 100+
centos: *100
cinco: 5
cinquenta: 50+
dez: 10
dezanove: 19
dezasseis: 16
dezassete: 17
dezena: *10
dezenove: 19
dezesseis: 16
dezessete: 17
dezoito: 18
dois: 2
doze: 12
duas: 2
duzentas: 200+
duzentos: 200+
duzia: *12
duzias: *12
dúzia: *12
dúzias: *12
e: +
mil: e3
milhar: *1000
nove: 9
noventa: 90+
oitenta: 80+
oito: 8
onze: 11
quarenta: 40+
quatorze: 14
quatro: 4
quinhentas: 500+
quinhentos: 500+
quinze: 15
quinzena: *15
seis: 6
sessenta: 60+
sete: 7
setenta: 70+
tres: 3
treze: 13
trezentas: 300+
trezentos: 300+
trinta: 30+
três: 3
um: 1
uma: 1
vinte: 20+
vintena: *20
zero: 0",
);

static DUTCH: Table = Table::new(
    "
acht: 8
achttien: 18
anderhalf: 1½
anderhalve: 1½
biljoen: e12
dertien: 13
dertig: 30+
dozijn: *12
drie: 3
duizend: e3
een: 1
elf: 11
en: +
half: ½
honderd: *100
honderdtal: *0100
negen: 9
negentien: 19
negentig: 90+
nul: 0
tachtig: 80+
tien: 10
tiental: *10
twaalf: 12
twee: 2
twintig: 20+
twintigtal: *20
veertien: 14
veertig: 40+
vier: 4
vijf: 5
vijftien: 15
vijftig: 50+
vijftigtal: *50
zes: 6
zestien: 16
zestig: 60+
zeven: 7
zeventien: 17
zeventig: 70+
één: 1
ën: +",
);

static SWEDISH: Table = Table::new(
    "
arton: 18
biljoner: e12
dussin: *12
elva: 11
en: 1
ett: 1
fem: 5
femtio: 50+
femton: 15
fjorton: 14
fyra: 4
fyrtio: 40+
hundra: *100
nio: 9
nittio: 90+
nitton: 19
noll: 0
sex: 6
sextio: 60+
sexton: 16
sju: 7
sjuttio: 70+
sjutton: 17
tio: 10
tjugo: 20+
tolv: 12
tre: 3
trettio: 30+
tretton: 13
tusen: e3
två: 2
åtta: 8
åttio: 80+",
);

static TURKISH: Table = Table::new(
    "
altmış: 60+
altı: 6
beş: 5
bin: e3
bir: 1
doksan: 90+
dokuz: 9
dört: 4
düzine: *12
elli: 50+
iki: 2
kırk: 40+
on: 10+
otuz: 30+
sekiz: 8
seksen: 80+
sıfır: 0
yedi: 7
yetmiş: 70+
yirmi: 20+
yüz: *100
üç: 3",
);

static POLISH: Table = Table::new(
    "
czterech: 4
cztery: 4
dwa: 2
dwadzieścia: 20+
dwanaście: 12
dwie: 2
dwóch: 2
dziesięć: 10
dziewięć: 9
jeden: 1
jedenaście: 11
osiem: 8
pięciu: 5
pięć: 5
siedem: 7
siedemset: 700+
sto: 100+
sześć: 6
trzech: 3
trzy: 3
tysiąc: e3
tysiące: e3
tysięcy: e3",
);

static RUSSIAN: Table = Table::new(
    "
восемь: 8
два: 2
двадцать: 20+
две: 2
двести: 200+
двух: 2
девять: 9
десять: 10
пять: 5
пятьдесят: 50+
семь: 7
сорок: 40+
сто: 100+
трех: 3
три: 3
тридцать: 30+
триста: 300+
тыс: e3
тысяч: e3
тысяча: e3
тысячи: e3
четыре: 4
шесть: 6",
);

static ARABIC: Table = Table::new(
    "
آلاف: e3
أربع: 4
أربعة: 4
ألف: e3
تسع: 9
تسعة: 9
ثلاث: 3
ثلاثة: 3
ثماني: 8
ثمانية: 8
خمس: 5
خمسة: 5
سبع: 7
سبعة: 7
ست: 6
ستة: 6
عشر: 10
عشرة: 10",
);

/// How many a plural at least means that stands without a number: `dozens`.
pub(super) fn vague(lang: Lang, word: &str) -> Option<i64> {
    // عشرات الآلاف, with the article.
    match DOZENS.get(word.strip_prefix("ال").unwrap_or(word))? {
        "x" => Some(12),
        // Miles de personas; within miles of it.
        _ if word == "miles" && lang != Lang::Spanish => None,
        // Tens of thousands; tens razão.
        _ if word == "tens" && lang != Lang::English => None,
        power => 10_i64.checked_pow(power.parse().ok()?),
    }
}

/// The power of ten, but `x` for dozens; the languages are told apart by the words.
static DOZENS: Table = Table::new(
    "
bilhões: 9
billions: 9
binlerce: 3
centaines: 2
centenares: 2
centenas: 2
centinaia: 2
cientos: 2
decenas: 1
decine: 1
dezenas: 1
dizaines: 1
dozens: x
duizenden: 3
dutzende: x
dutzenden: x
dziesiątki: 1
honderden: 2
hunderte: 2
hunderten: 2
hunderttausende: 5
hundratals: 2
hundreds: 2
migliaia: 3
miles: 3
milhares: 3
milhões: 6
miliardi: 9
miliardy: 9
miliardów: 9
milioni: 6
miliony: 6
milionów: 6
miljarden: 9
miljoenen: 6
millares: 3
milliarden: 9
milliards: 9
milliers: 3
millionen: 6
millions: 6
millones: 6
milyonlarca: 6
onlarca: 1
setki: 2
tausende: 3
tausenden: 3
tens: 1
thousands: 3
tienduizenden: 4
tientallen: 1
tiotals: 1
trillions: 12
tusentals: 3
tysiące: 3
tysięcy: 3
yüzlerce: 2
zehntausende: 4
десятки: 1
десятков: 1
миллиардов: 9
миллиарды: 9
миллионов: 6
миллионы: 6
сотен: 2
сотни: 2
тысяч: 3
тысячи: 3
آلاف: 3
عشرات: 1
مئات: 2
ملايين: 6",
);

/// The power of ten of a scale word or abbreviation that may follow digits in a
/// text of any language.
pub(super) fn scale(word: &str) -> Option<u32> {
    SCALES.get(word)?.parse().ok()
}

static SCALES: Table = Table::new(
    "
b: 9
bi: 9
bilhoes: 9
bilhão: 9
bilhões: 9
billion: 9
billions: 9
billones: 12
billón: 12
bio: 12
bn: 9
crore: 7
crores: 7
k: 3
lakh: 5
lakhs: 5
m: 6
md: 9
mds: 9
mi: 6
mil: 6
milhao: 6
milhoes: 6
milhão: 6
milhões: 6
miliard: 9
miliarda: 9
miliardi: 9
miliardo: 9
miliardy: 9
miliardów: 9
milioane: 6
milion: 6
milione: 6
milioni: 6
miliony: 6
milionów: 6
milionů: 6
miljard: 9
miljarder: 9
miljardia: 9
miljoen: 6
miljon: 6
miljoner: 6
miljoonaa: 6
millardos: 9
mille: 3
milliard: 9
milliarde: 9
milliarden: 9
milliarder: 9
milliards: 9
million: 6
millionen: 6
millioner: 6
millions: 6
millon: 6
millones: 6
millón: 6
milyar: 9
milyon: 6
mio: 6
mld: 9
mln: 6
mm: 6
mn: 6
mrd: 9
t: 12
tausend: 3
thousand: 3
thousands: 3
tis: 3
tisíc: 3
tisíce: 3
tisíců: 3
tn: 12
tr: 12
tri: 12
trilhoes: 12
trilhão: 12
trilhões: 12
trillion: 12
trillions: 12
trilyon: 12
trn: 12
tys: 3
миллиард: 9
миллиарда: 9
миллиардов: 9
миллион: 6
миллиона: 6
миллионов: 6
млн: 6
млрд: 9
мільйонів: 6
мільярдів: 9
трлн: 12
ملايين: 6
مليار: 9
مليارات: 9
مليون: 6
अरब: 9
करोड़: 7
ट्रिलियन: 12
बिलियन: 9
मिलियन: 6
लाख: 5
सौ: 2
हज़ार: 3
हजार: 3",
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_without_duplicates() {
        for lang in [
            Lang::English,
            Lang::German,
            Lang::French,
            Lang::Spanish,
            Lang::Italian,
            Lang::Portuguese,
            Lang::Dutch,
            Lang::Swedish,
            Lang::Turkish,
            Lang::Polish,
            Lang::Russian,
            Lang::Arabic,
        ] {
            let words = table(lang);
            assert!(words.is_sorted(), "{lang:?}");
            for (word, value) in words.rows() {
                assert!(Morph::of(value).is_some(), "{word}");
            }
        }
        assert!(DOZENS.is_sorted());
        assert!(SCALES.is_sorted());
        assert!(SCALES.rows().all(|it| scale(it.0).is_some()));
    }
}
