//! A table of the words of the calendar in the languages we read, lower case, sorted:
//! `m4` is April, `w1` Monday, `d-1` yesterday; `uW` a week, `uSU` summer, `pMO` the
//! morning; `<` last, `=` this, `>` next, `~` the one before or after another.

use super::lang::Lang;
use super::scan::pick;
use crate::table::Table;

static DAYS: Table = Table::new(
    "
abril: m4
afgelopen: <
afternoon: pAF
agosto: m8
amanhã: d1
anno: uY
année: uY
ano: uY
août: m8
apr: m4
april: m4
aprile: m4
aralık: m12
aug: m8
august: m8
augusti: m8
augustus: m8
aujourd'hui: d0
automne: uFA
autumn: uFA
autunno: uFA
avril: m4
ayer: d-1
año: uY
ağustos: m8
ce: =
cet: =
cette: =
coming: >
current: =
czerwca: m6
dec: m12
decade: uC
december: m12
decennio: uC
demain: d1
dernier: <
dernière: <
dez: m12
deze: =
dezember: m12
dezembro: m12
dicembre: m12
diciembre: m12
dienstag: w2
dies: =
dimanche: w7
dinsdag: w2
dit: =
domani: d1
domenica: w7
domingo: w7
donderdag: w4
donnerstag: w4
década: uC
décembre: m12
décennie: uC
ekim: m10
enero: m1
esta: =
estate: uSU
este: =
evening: pEV
eylül: m9
fall: uFA
feb: m2
febbraio: m2
febrero: m2
februar: m2
februari: m2
february: m2
fevereiro: m2
following: ~
fredag: w5
freitag: w5
fri: w5
friday: w5
frühjahr: uSP
frühling: uSP
février: m2
gennaio: m1
gestern: d-1
giovedì: w4
gisteren: d-1
giugno: m6
grudnia: m12
haziran: m6
herbst: uFA
herfst: uFA
heute: d0
hiver: uWI
hoje: d0
hoy: d0
ieri: d-1
inverno: uWI
invierno: uWI
jaar: uY
jahr: uY
jahres: uY
jahrzehnt: uC
jan: m1
janeiro: m1
januar: m1
januari: m1
january: m1
janvier: m1
jeudi: w4
jueves: w4
juillet: m7
juin: m6
jul: m7
julho: m7
juli: m7
julio: m7
july: m7
jun: m6
june: m6
junho: m6
juni: m6
junio: m6
kasım: m11
komend: >
kommend: >
kwartaal: uQ
kwietnia: m4
l'an: uY
l'anno: uY
l'année: uY
l'automne: uFA
l'estate: uSU
l'hiver: uWI
l'été: uSU
last: <
lente: uSP
letzt: <
lipca: m7
listopada: m11
luglio: m7
lundi: w1
lunedì: w1
lunes: w1
lutego: m2
lördag: w6
lørdag: w6
maand: uM
maandag: w1
maart: m3
maggio: m5
mai: m5
maio: m5
maj: m5
maja: m5
mandag: w1
mar: m3
marca: m3
march: m3
mardi: w2
mars: m3
mart: m3
martedì: w2
martes: w2
marzo: m3
março: m3
may: m5
mayo: m5
mayıs: m5
mei: m5
mercoledì: w3
mercredi: w3
mes: uM
mese: uM
mittwoch: w3
miércoles: w3
mois: uM
monat: uM
monats: uM
monday: w1
montag: w1
month: uM
morning: pMO
märz: m3
måndag: w1
mês: uM
nesta: =
neste: =
next: >
night: pNI
nisan: m4
nov: m11
november: m11
novembre: m11
novembro: m11
noviembre: m11
nächst: >
ocak: m1
oct: m10
october: m10
octobre: m10
octubre: m10
oggi: d0
okt: m10
oktober: m10
onsdag: w3
ontem: d-1
otoño: uFA
ottobre: m10
outono: uFA
outubro: m10
pasada: <
pasado: <
passada: <
passado: <
passé: <
passée: <
past: <
października: m10
previous: ~
primavera: uSP
printemps: uSP
prochain: >
prochaine: >
prossima: >
prossimo: >
próxima: >
próximo: >
quartal: uQ
quarter: uQ
questa: =
questo: =
sabato: w6
samedi: w6
samstag: w6
saturday: w6
scorsa: <
scorso: <
segunda-feira: w1
semaine: uW
semana: uW
sep: m9
sept: m9
september: m9
septembre: m9
septiembre: m9
setembro: m9
settembre: m9
settimana: uW
sierpnia: m8
sommer: uSU
sonnabend: w6
sonntag: w7
spring: uSP
stycznia: m1
summer: uSU
sunday: w7
sábado: w6
söndag: w7
søndag: w7
temmuz: m7
this: =
thu: w4
thurs: w4
thursday: w4
tirsdag: w2
tisdag: w2
today: d0
tomorrow: d1
tonight: d0
torsdag: w4
trimestre: uQ
tue: w2
tues: w2
tuesday: w2
upcoming: >
vandaag: d0
vendredi: w5
venerdì: w5
verano: uSU
vergangen: <
verão: uSU
viernes: w5
volgend: >
vorgestern: d-2
vorig: <
vrijdag: w5
wednesday: w3
week: uW
weekend: uE
winter: uWI
woche: uW
wochenende: uE
woensdag: w3
września: m9
year: uY
yesterday: d-1
zaterdag: w6
zomer: uSU
zondag: w7
été: uSU
übermorgen: d2
şubat: m2
августа: m8
апреля: m4
декабря: m12
июля: m7
июня: m6
марта: m3
мая: m5
ноября: m11
октября: m10
сентября: m9
февраля: m2
января: m1",
);

/// What the table says of `low`, or of what it is the possessive of: `Tuesday's`.
fn code(low: &str) -> Option<&'static str> {
    DAYS.get(low.strip_suffix("'s").unwrap_or(low))
}

/// The month that `low` names.
pub(super) fn month(low: &str) -> Option<u32> {
    code(low)?.strip_prefix('m')?.parse().ok()
}

/// How many days `low` is from today: `yesterday`, `morgen`.
pub(super) fn distance(low: &str) -> Option<i32> {
    code(low)?.strip_prefix('d')?.parse().ok()
}

/// The weekday that `low` names; Monday is 1.
pub(super) fn weekday(low: &str) -> Option<u32> {
    code(low)?.strip_prefix('w')?.parse().ok()
}

/// What English calls months and days; it shortens them to their first letters.
const ENGLISH: &str = "january february march april may june july august september october november \
    december monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight yesterday";

/// Whether `low` names a month, a weekday or a day next to this one: the planet Mars is
/// a month in other languages only.
pub(super) fn has(lang: Lang, low: &str) -> bool {
    let stem = low.strip_suffix("'s").unwrap_or(low);
    let is_own = lang != Lang::English || pick(ENGLISH, &|it| it.starts_with(stem)).is_some();
    is_own && code(low).is_some_and(|it| it.starts_with(['m', 'w', 'd']))
}

/// What period `low` names, as TIMEX3 has it: `Y`, `M`, `W`, `Q`, `SU`; `E` a weekend,
/// `C` a decade.
pub(super) fn period(low: &str) -> Option<&'static str> {
    code(low)?.strip_prefix('u')
}

/// Whether `low` names a season.
pub(super) fn is_season(low: &str) -> bool {
    period(low).is_some_and(|it| 1 < it.len())
}

/// The part of a day that `low` names, as TIMEX3 has it: `MO`, `AF`, `EV`, `NI`.
pub(super) fn part(low: &str) -> Option<&'static str> {
    code(low)?.strip_prefix('p')
}

/// Which of several periods `low` points at: `last` is one back, `next` one ahead; the
/// `previous` one is so of another.
pub(super) fn step(low: &str) -> Option<Option<i32>> {
    // German and Dutch decline it: letzte, letzten.
    let stem = low.trim_end_matches(['m', 'n', 'r', 's']);
    let stem = stem.strip_suffix('e').unwrap_or(low);
    Some(match code(low).or_else(|| DAYS.get(stem))? {
        "<" => Some(-1),
        "=" => Some(0),
        ">" => Some(1),
        "~" => None,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table_is_sorted_without_duplicates() {
        assert!(DAYS.is_sorted());
        let is_day = |it: &str| month(it).or(weekday(it)).is_some() || distance(it).is_some();
        let is_period = |it: &str| period(it).or(part(it)).is_some() || step(it).is_some();
        assert!(DAYS.rows().all(|it| is_day(it.0) || is_period(it.0)));
    }
}
