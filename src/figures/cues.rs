//! A table of cues around a number: words that round it, words that change it.
//!
//! All languages share it: the words are told apart by themselves. Sorted.

use crate::table::{Table, Words};

/// Words before a number that say how exactly it is meant, lower case.
pub(super) static APPROXIMATE: Table = Table::new(
    "
<: under
<=: under
=<: under
=>: over
>: over
a maximum of: under
a minimum of: over
abaixo de: under
about
above: over
acima de: over
al massimo: up to
al menos: over
all'incirca: about
almeno: over
almost: about
alrededor de: about
an estimated: about
annähernd: about
approx: about
approx.: about
approximately: about
aproximadamente: about
around: about
as high as: up to
as little as: over
as many as: up to
as much as: up to
at least: over
at most: under
até: up to
au moins: over
au plus: up to
autour de: about
beinahe: about
below: under
beyond: over
bigger or equal than: over
bigger than: over
bijna: about
bis zu: up to
ca: about
ca.: about
casi: about
cerca de: about
cerca del: about
circa: about
circa il: about
cirka: about
close to: about
como máximo: up to
dépasse: over
en az: over
en plus: up to
en torno a: about
en torno al: about
encima de: over
environ: about
equal or more than: over
equal to or greater than: over
equal to or more than: over
estimated: about
etwa: about
exceed: over
exceeded: over
exceeding: over
exceeds: over
fast: about
fewer than: under
fino a: up to
greater than: over
greater than or equal to: over
gut: about
hasta: up to
higher than: over
hooguit: up to
höchstens: up to
högst: up to
in excess of: over
in the region of: about
inferior a: under
inferiore a: under
intorno a: about
jusqu'à: up to
just about: about
just below: under
just under: under
knapp: about
larger than: over
larger than or equal to: over
less than: under
less than or equal to: under
lower than: under
mais de: over
maximaal: up to
maximal: up to
maximum: under
maximum of: under
meer dan: over
mehr als: over
meno di: under
menos de: under
mer än: over
minder dan: under
mindestens: over
mindre än: under
minimum: over
minimum of: over
minst: over
minstens: over
mniej niż: under
moins d': under
moins de: under
more than: over
more than or equal to: over
más de: over
nahezu: about
near: about
nearly: about
niemal: about
no fewer than: over
no higher than: under
no less than: over
no more than: under
no máximo: up to
north of: over
not less than: over
not more than: under
nästan: about
około: about
oltre: over
omkring: about
onder: under
ongeveer: about
or so: about
over
pelo menos: over
perto de: about
più di: over
plus d': over
plus de: over
ponad: over
por debajo de: under
por lo menos: over
por volta de: about
practically: about
prawie: about
presque: about
pressoché: about
près de: about
quase: about
quasi: about
quelque: about
quelques: about
rond: about
roughly: about
ruim: over
rund: about
shy of: under
smaller than: under
some: about
some of: about
somewhere around: about
south of: under
supera: over
superan: over
superior a: over
superiore a: over
superiores a: over
tot: up to
unas: about
under
ungefähr: about
ungefär: about
unos: about
unter: under
up to
upp till: up to
upward of: over
upwards of: over
virtually: about
well over: over
weniger als: under
wenigstens: over
więcej niż: over
yaklaşık: about
zirka: about
zo'n: about
~: about
à peu près: about
över: over
über: over
более: over
больше: over
до: up to
менее: under
меньше: under
не менее: over
около: about
почти: about
примерно: about
свыше: over
أقل من: under
أكثر من: over
حوالي: about
نحو: about
करीब: about
लगभग: about
से ज्यादा: over
∼: about
≈: about
≤: under
≥: over",
);

/// Words before, or sometimes behind, the amount of a change upwards, lower case.
pub(super) static RISES: Words = Words::new(
    "
accelerate accelerated add added adding adds advance advanced advances advancing
alta alza appreciated arttı artış augmente augmenter augmenté aumenta aumentado
aumentar aumentaram aumentaron aumentata aumentati aumentato aumentou aumentó
avançou bondi boost boosted boosting boosts bounced climb climbed climbing
climbs crecer crecido crecieron creció cresceram cresceu crescimento crescita
cresciuta cresciuto croissance crû doubled erhöhen erhöht erhöhte expand
expanded expanding expands gagné gain gained gaining gains gegroeid gestegen
gestiegen gewachsen grew grimpé groeide grow growing grown grows hausse higher
hike hiked hikes hiking increase increased increases increasing incremento jump
jumped jumping jumps kletterte leap leaped leapt legte lift lifted lifting plus
progresse progresser progressé quadrupled raise raised raises raising rallied
rally rallying rebound rebounded rialzo rise risen rises rising rocket rocketed
rose sale salita salite saliti salito skyrocketed soar soared soaring soars
spike spiked spiking steeg steg stegen steigen steigt stieg stiegen stigit
stijgt strengthened sube subido subieron subir subiram subiu subió surge surged
surges surging swell swelled toegenomen tripled up wachsen wuchs wzrost wzrosła
wzrosło wzrosły wzrósł yükseldi zugelegt zugenommen zulegte zunahm ökade ökar
ökat вырос выросла выросли выросло рост увеличилась увеличился बढ़कर बढ़ा बढ़ी",
);

/// The same of a change downwards.
pub(super) static FALLS: Words = Words::new(
    "
afgenomen azaldı baisse baisser baissé baixou baja bajado bajar bajaron bajó cae
caer cair caiu cala calata calati calato calo cayeron cayó caído caíram chute
chuter chuté contracted contracting crashed crollato cut cuts
cutting daalde daalden daalt decline declined declines declining decrease
decreased decreases decreasing depreciated descendió descenso diminue diminuito
diminuiu diminué dip dipped dipping dips disminuyó dive dived dove down drop
dropped dropping drops düştü ease eased eases easing einbrach fall fallen
falling fallit falls fell fiel fielen föll gedaald gefallen gekrompen gesenkt
gesunken halved kromp lose loses losing lost lower minskade minskar minskat
minus perdeu perdió perdu perso plummet plummeted plummeting plunge plunged
plunges plunging queda recede receded recul recule reculer reculé recuou reduce
reduced reduces reducing redujo reduzierte reduziu retreat retreated retrocedió
ribasso rückgang sank sanken scende scesa scese scesi sceso schrumpft schrumpfte
senkte shed shedding sheds shrank shrink shrinking shrinks shrunk sink sinken
sinking sinks sinkt sjönk slash slashed slashing slid slide slides sliding slip
slipped slipping slips slump slumped slumping slumps spadek spadł spadła spadło
spadły sunk trim trimmed trimming trims tumble tumbled tumbles tumbling verlor
verringerte weakened zakte zurückging снизилась снизились снизился сократилась
сократился упал упала упали गिरा गिरी घटा घटी",
);

/// Words that may stand between the verb of a change and its amount.
pub(super) static BETWEEN: Words = Words::new(
    "
a about again almost als an another approximately around as at average by
d'environ de del des di do dos du een en estimated et etwa even fast further
just knapp least leicht less marginally med mehr met modest more much nearly
note o of om only over per plus por roughly rund sharply slightly some steadily
than the um un una up van whopping к на около",
);

/// What a rate may be reckoned by, with its singular.
pub(super) static RATES: Table = Table::new(
    "
aandeel: share
acción: share
acre
action: share
aktie: share
an: year
anno: year
annum: year
année: year
ano: year
azione: share
ação: share
año: year
barrel
bottle
box
bushel
capita
century
child
contract
customer
day
decade
dozen
employee
family
flight
foot: ft
fortnight
gallon
game
gigabyte: GB
gram: g
head
hectare: ha
hour
household
hundred
kg
kilo: kg
kilogram: kg
kilometer: km
kilometre: km
kwh: kWh
liter: l
litre: l
match
megawatt: MW
meter: m
metre: m
mile
minute
month
night
ounce: oz
oz
package
passenger
patient
person
piece
pint
play
pound: lb
pupil
quarter
resident
ride
round
season
second
security
share
shot
sq
square
student
ticket
ton
tonne
trip
unit
user
vehicle
visit
visitor
week
worker
year
yr: year",
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_without_duplicates() {
        assert!(APPROXIMATE.is_sorted());
        assert!(RATES.is_sorted());
        for words in [RISES, FALLS, BETWEEN] {
            assert!(words.is_sorted(), "{words:?}");
        }
    }
}
