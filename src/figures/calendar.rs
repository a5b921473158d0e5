//! A table of months and weekdays in the languages we read, lower case, sorted:
//! `m4` is April, `w1` Monday, `d-1` yesterday.

use crate::table::Table;

static DAYS: Table = Table::new(
    "
abril: m4
agosto: m8
amanhã: d1
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
avril: m4
ayer: d-1
ağustos: m8
czerwca: m6
dec: m12
december: m12
demain: d1
dez: m12
dezember: m12
dezembro: m12
dicembre: m12
diciembre: m12
dienstag: w2
dimanche: w7
dinsdag: w2
domani: d1
domenica: w7
domingo: w7
donderdag: w4
donnerstag: w4
décembre: m12
ekim: m10
enero: m1
eylül: m9
feb: m2
febbraio: m2
febrero: m2
februar: m2
februari: m2
february: m2
fevereiro: m2
fredag: w5
freitag: w5
fri: w5
friday: w5
février: m2
gennaio: m1
gestern: d-1
giovedì: w4
gisteren: d-1
giugno: m6
grudnia: m12
haziran: m6
heute: d0
hoje: d0
hoy: d0
ieri: d-1
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
kwietnia: m4
lipca: m7
listopada: m11
luglio: m7
lundi: w1
lunedì: w1
lunes: w1
lutego: m2
lördag: w6
maandag: w1
maart: m3
maggio: m5
mai: m5
maio: m5
maj: m5
maja: m5
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
mittwoch: w3
miércoles: w3
monday: w1
montag: w1
märz: m3
måndag: w1
nisan: m4
nov: m11
november: m11
novembre: m11
novembro: m11
noviembre: m11
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
ottobre: m10
outubro: m10
października: m10
sabato: w6
samedi: w6
samstag: w6
saturday: w6
segunda-feira: w1
sep: m9
sept: m9
september: m9
septembre: m9
septiembre: m9
setembro: m9
settembre: m9
sierpnia: m8
sonnabend: w6
sonntag: w7
stycznia: m1
sunday: w7
sábado: w6
söndag: w7
temmuz: m7
thu: w4
thurs: w4
thursday: w4
tisdag: w2
today: d0
tomorrow: d1
tonight: d0
torsdag: w4
tue: w2
tues: w2
tuesday: w2
vandaag: d0
vendredi: w5
venerdì: w5
viernes: w5
vorgestern: d-2
vrijdag: w5
wednesday: w3
woensdag: w3
września: m9
yesterday: d-1
zaterdag: w6
zondag: w7
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

/// The month that `low` names.
pub(super) fn month(low: &str) -> Option<u32> {
    DAYS.get(low)?.strip_prefix('m')?.parse().ok()
}

/// How many days `low` is from today: `yesterday`, `morgen`.
pub(super) fn distance(low: &str) -> Option<i32> {
    DAYS.get(low)?.strip_prefix('d')?.parse().ok()
}

/// The weekday that `low` names; Monday is 1.
pub(super) fn weekday(low: &str) -> Option<u32> {
    DAYS.get(low)?.strip_prefix('w')?.parse().ok()
}

/// Whether `low` names a month, a weekday or a day next to this one.
pub(super) fn has(low: &str) -> bool {
    DAYS.get(low).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table_is_sorted_without_duplicates() {
        assert!(DAYS.is_sorted());
        let is_day = |it: &str| month(it).or(weekday(it)).is_some() || distance(it).is_some();
        assert!(DAYS.rows().all(|it| is_day(it.0)));
    }
}
