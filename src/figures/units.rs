//! A table of units: every spelling with the unit it stands for.
//!
//! Case counts where two units differ only in it (`MW`, `mW`); otherwise the
//! spelling is lower case. Sorted by spelling, without plurals that only add an s.

use crate::table::Table;

/// Spellings in letters and signs.
pub(super) static UNITS: Table = Table::new(
    r#"
": in
%
': ft
-fold: x
A
A/cm2: A/cm²
A/cm²
BTU
C: °C
F: °F
GB
GB/s
GHz
GPa
GW
GWh
Gb
Gb/s
Gbps: Gb/s
HP: hp
Hz
J
K
KB: kB
L: l
MB
MB/s
MHz
MJ
MMBtu: mmBTU
MP
MPa
MW
MWh
Mb
Mb/s
Mbps: Mb/s
N
Nm
PB
PS: hp
Pa
TB
TW
TWh
V
W
Wh
ac: acre
acre
amp: A
ampere: A
an: year
anni: year
anno: year
annum: year
année: year
ano: year
ans: year
apg: assist/game
astronomical unit: au
año: year
bar
baril: barrel
barile: barrel
barili: barrel
barrel
barril: barrel
barriles: barrel
barris: barrel
basis point: bp
basis-point: bp
basispunkte: bp
basispunten: bp
bbl: barrel
bhp: hp
bit
bp
bpd: barrel
bps: bp
british thermal units: BTU
btu: BTU
byte: B
cal
calorie: cal
carat: ct
cc: ml
celcius: °C
celsius: °C
centigrade: °C
centigradi: °C
centigrado: °C
centiliter: cl
centilitre: cl
centimeter: cm
centimetre: cm
centimetri: cm
centimetro: cm
centimètre: cm
centuries: century
century
centígrado: °C
centímetro: cm
chili: kg
chilogrammi: kg
chilogrammo: kg
chilometri: km
chilometri quadrati: km²
chilometro: km
chilometro quadrato: km²
cl
cm
cm/h
cm/min
cm/s
cm2: cm²
cm²
cu ft: ft³
cubic centimeters: ml
cubic centimetres: ml
cubic feet: ft³
cubic foot: ft³
cubic inch: in³
cubic inches: in³
cubic kilometer: km³
cubic kilometres: km³
cubic meter: m³
cubic metre: m³
cubic mile: mi³
cup
c°: °C
dB
dag: day
dagar: day
dagen: day
dager: day
dakika: minute
day
db: dB
decade
decenni: decade
decennio: decade
decibel: dB
decimeter: dm
deg: °
degree: °
degré: °
derece: °
dezimeter: dm
dia: day
dm
dni: day
dní: day
drachm: dram
drachma: dram
dram
década: decade
décennie: decade
día: day
eV
electronvolt: eV
ettari: ha
ettaro: ha
fahrenheit: °F
farad
farenheit: °F
fass: barrel
feet: ft
fl oz: floz
fluid ounce: floz
fold: x
foot: ft
foot-pounds: lbft
fortnight
fot: ft
ft
ft/h
ft/min
ft/s
ft2: ft²
ft²
ft³
fuss: ft
fuß: ft
f°: °F
g
gal: gallon
gallon
gbps: Gb/s
ghz: GHz
gig: GB
gigabit: Gb
gigabyte: GB
gigahertz: GHz
gigapascal: GPa
gigaton: Gt
gigatonne: Gt
gigawatt: GW
gigawatt hours: GWh
gigawatt-hour: GWh
giorni: day
giorno: day
godzin: hour
grad: °
graden: °
grader: °
gradi: °
grado: °
gram: g
grama: g
gramm: g
gramme: g
grammi: g
grammo: g
gramo: g
grau: °
gw: GW
gwh: GWh
gün: day
h: hour
hPa
ha
hafta: week
hectare: ha
hectoliter: hl
hectolitres: hl
hectopascal: hPa
hectárea: ha
hektar: ha
hertz: Hz
heure: hour
hl
hodin: hour
hora: hour
horsepower: hp
hour
hp
hr: hour
hrs: hour
hz: Hz
in
inch: in
inches: in
jaar: year
jahr: year
jahre: year
jahrhundert: century
jahrzehnt: decade
jahrzehnte: decade
jaren: year
joule: J
jour: day
kB
kB/s
kHz
kJ
kN
kPa
kV
kV/cm
kW
kWh
karat: ct
kbps: kb/s
kcal
kelvin: K
kg
kgs: kg
khz: kHz
kilo: kg
kilobyte: kB
kilocalorie: kcal
kilogram: kg
kilogramm: kg
kilogramme: kg
kilogramo: kg
kilohertz: kHz
kilojoule: kJ
kilometer: km
kilometre: km
kilometrekare: km²
kilometres per hour: km/h
kilometrów: km
kilometrů: km
kilomètre: km
kilomètre carré: km²
kilomètres carrés: km²
kilonewton: kN
kilopascal: kPa
kiloton: kt
kilotonne: kt
kilovolt: kV
kilowatt: kW
kilowatt hour: kWh
kilowatt-hour: kWh
kilowattheure: kWh
kilowattstunde: kWh
kilowattstunden: kWh
kilowattuur: kWh
kilómetro: km
kilómetro cuadrado: km²
kilómetros cuadrados: km²
km
km/h
km/hr: km/h
km/min
km/s
km2: km²
km3: km³
kmh: km/h
kmph: km/h
kms: km
km²
km³
kn
knot: kn
kph: km/h
kt: kn
kubieke meter: m³
kubikmeter: m³
kuub: m³
kvadratmeter: m²
kw: kW
kwh: kWh
l
lat: year
lata: year
lb
lb ft: lbft
lb-ft: lbft
lbs: lb
lichtjaar: ly
light year: ly
light-year: ly
lightyear: ly
liter: l
litre: l
litri: l
litro: l
lumen: lm
m
m/h
m/min
m/s
m2: m²
m3: m³
mA
mAh
mL: ml
mW
maand: month
maanden: month
mah: mAh
mbps: Mb/s
megabit: Mb
megabyte: MB
megahertz: MHz
megajoule: MJ
megapascal: MPa
megapixel: MP
megaton: Mt
megatonne: Mt
megawatt: MW
megawatt hours: MWh
megawatt-hour: MWh
meile: mi
mes: month
mese: month
mesi: month
meter: m
metre: m
metrekare: m²
metri: m
metri cubi: m³
metri quadrati: m²
metri quadri: m²
metric ton: tonne
metric tonnes: tonne
metro: m
metro cuadrado: m²
metro cúbico: m³
metro quadrado: m²
metro quadrato: m²
metros cuadrados: m²
metros cúbicos: m³
metros quadrados: m²
metrów: m
mg
mhz: MHz
mi
mi/h
mi/min
mi/s
microgram: μg
microgramme: μg
micrometer: μm
micrometre: μm
micron: μm
microsecond
miesięcy: month
miglia: mi
miglio: mi
mijl: mi
mile: mi
mile per gallon: mpg
miles per gallon: mpg
milha: mi
miligramo: mg
mililitro: ml
milla: mi
millennia: millennium
millennium
milliamp: mA
milligram: mg
milligramme: mg
milliliter: ml
millilitre: ml
millimeter: mm
millimetre: mm
millimetri: mm
millimetro: mm
millimètre: mm
million british thermal units: mmBTU
millisecond
milliwatt: mW
milímetro: mm
min: minute
minut: minute
minute
minuti: minute
minuto: minute
minuut: minute
ml
mm
mm2: mm²
mmBTU
mmHg
mmbtu: mmBTU
mm²
mois: month
monat: month
monate: month
month
mp: MP
mpg
mph: mi/h
ms: millisecond
mt: tonne
mwh: MWh
m²
m³
månader: month
måneder: month
mètre: m
mètre carré: m²
mètre cube: m³
mètres carrés: m²
mètres cubes: m³
mégawatt: MW
mês: month
měsíců: month
nanometer: nm
nanometre: nm
nanosecond
nautical mile: nmi
newton: N
newton meters: Nm
newton metres: Nm
newton-meter: Nm
newton-metres: Nm
nit
nm
nmi
ns: nanosecond
ohm: Ω
once: oz
oncia: oz
onza: oz
onça: oz
ora: hour
ore: hour
ounce: oz
oz
part per million: ppm
parts per billion: ppb
parts per million: ppm
parts-per-billion: ppb
parts-per-million: ppm
pascal: Pa
pc: %
pct: %
per cent: %
per cento: %
percent: %
percentage: %
percentage point: pp
percentage-point: pp
percento: %
petabyte: PB
picometer: pm
picometre: pm
pie: ft
pied: ft
piede: ft
piedi: ft
pint
pixel: px
points de base: bp
points de pourcentage: pp
polegada: in
pollice: in
pollici: in
pontos percentuais: pp
por cento: %
por cien: %
por ciento: %
pouce: in
pound: lb
pound feet: lbft
pound-feet: lbft
pound-foot: lbft
pound-mass: lb
pour cent: %
pour-cent: %
pourcent: %
pp
ppb
ppg: point/game
ppm
ppt: pp
proc: %
procent: %
procenta: %
procentenheter: pp
procentpunt: pp
prosent: %
prozent: %
prozentpunkt: pp
prozentpunkte: pp
psi
pulgada: in
punktów procentowych: pp
punti base: bp
punti percentuali: pp
puntos básicos: bp
puntos porcentuales: pp
px
pé: ft
pés: ft
quadratkilometer: km²
quadratmeter: m²
quadratzentimeter: cm²
quart
quarters: quarter
quilo: kg
quilograma: kg
quilómetros: km
quilômetro: km
quilômetro quadrado: km²
quilômetros quadrados: km²
rok: year
roku: year
rpg: rebound/game
rpm
s: second
saat: hour
santigrat: °C
sec: second
secoli: century
secolo: century
second
seconde: second
secondi: second
secondo: second
segundo: second
sekunde: second
semaine: week
semana: week
settimana: week
settimane: week
siglo: century
siècle: century
sq cm: cm²
sq ft: ft²
sq in: in²
sq km: km²
sq m: m²
sq meters: m²
sq mi: mi²
sq. m: m²
sqft: ft²
sqm: m²
square centimeter: cm²
square centimetre: cm²
square feet: ft²
square foot: ft²
square inch: in²
square inches: in²
square kilometer: km²
square kilometre: km²
square meter: m²
square metre: m²
square mile: mi²
square millimeter: mm²
square millimetres: mm²
square yard: yd²
square-foot: ft²
square-mile: mi²
stone: st
stopni: °
stunde: hour
stundenkilometer: km/h
t: tonne
tablespoon: tbsp
tag: day
tage: day
tbsp
teaspoon: tsp
terabyte: TB
terawatt: TW
terawatt hours: TWh
terawatt-hour: TWh
timer: hour
times: x
timmar: hour
timme: hour
timmen: hour
ton
ton metriche: tonne
tonelada: ton
tonelada métrica: tonne
toneladas métricas: tonne
tonne
tonnellata: ton
tonnellate: ton
tonnellate metriche: tonne
tsp
tum: in
twh: TWh
tygodni: week
uren: hour
uur: hour
varil: barrel
vaten: barrel
vecka: week
veckor: week
vierkante kilometer: km²
vierkante meter: m²
voet: ft
volt: V
watt: W
watt hours: Wh
watt-hour: Wh
week
weken: week
wk: week
wks: week
woche: week
x
yard: yd
yaşında: age
yaşındaki: age
yd
yds: yd
year
yr: year
yrs: year
yıl: year
zentimeter: cm
zoll: in
°
°C
°F
µg: μg
µm: μm
µs: microsecond
º: °
ºC: °C
ºF: °F
×: x
år: year
års: year
Ω
μg
μm
μs: microsecond
год: year
года: year
день: day
дней: day
дня: day
кг: kg
килограмм: kg
километра: km
километров: km
км: km
лет: year
месяца: month
месяцев: month
метр: m
метров: m
минут: minute
минуты: minute
недели: week
недель: week
процент: %
процента: %
процентных пункта: pp
процентных пунктов: pp
процентов: %
тонн: tonne
час: hour
часа: hour
часов: hour
أسابيع: week
أشهر: month
أيام: day
بالمئة: %
بالمائة: %
درجة مئوية: °C
دقائق: minute
دقيقة: minute
ساعات: hour
ساعة: hour
سنة: year
سنوات: year
طن: tonne
عاما: year
في المئة: %
في المائة: %
كيلومتر: km
متر: m
نقطة مئوية: pp
يوما: day
٪: %
किलो: kg
किलोग्राम: kg
किलोमीटर: km
घंटे: hour
टन: ton
डिग्री: °
दिन: day
प्रतिशत: %
फीसदी: %
महीने: month
मिनट: minute
मीटर: m
वर्षीय: age
साल: year
सेल्सियस: °C
′: ft
″: in
℃: °C
℉: °F
ℓ: l
㎏: kg
㎜: mm
㎝: cm
㎞: km
㎡: m²
㎢: km²
㎥: m³
％: %"#,
);

/// Spellings in ideographs, kana and Hangul.
pub(super) static GLYPHS: Table = Table::new(
    "
%포인트: pp
か月: month
インチ: in
エーカー: acre
オンス: oz
カ月: month
ガロン: gallon
キロ: km
キログラム: kg
キロメートル: km
キロワット: kW
キロワット時: kWh
グラム: g
ケ月: month
センチ: cm
センチメートル: cm
トン: tonne
バレル: barrel
パーセント: %
フィート: ft
ヘクタール: ha
ヘルツ: Hz
ポイント: pp
ポンド: lb
マイル: mi
ミリ: mm
ミリグラム: mg
ミリメートル: mm
ミリリットル: ml
メガワット: MW
メートル: m
ヤード: yd
リットル: l
ヶ月: month
个小时: hour
个星期: week
个月: month
个百分点: pp
个钟头: hour
個小時: hour
個星期: week
個月: month
個百分點: %
倍: x
兆瓦: MW
克: g
公分: cm
公升: l
公吨: tonne
公尺: m
公斤: kg
公里: km
公頃: ha
公顷: ha
分鐘: minute
分钟: minute
分間: minute
割
加仑: gallon
千克: kg
千瓦: kW
千瓦时: kWh
千米: km
升: l
厘米: cm
吨: tonne
周: week
周岁: age
噸: tonne
天: day
小时: hour
小時: hour
岁: age
平方キロメートル: km²
平方メートル: m²
平方公尺: m²
平方公里: km²
平方千米: km²
平方米: m²
年: year
年間: year
度: °
度C: °C
成: 割
才: age
摄氏度: °C
攝氏度: °C
日間: day
星期: week
時間: hour
桶: barrel
歲: age
歳: age
毫克: mg
毫升: ml
毫米: mm
百分点: pp
盎司: oz
码: yd
碼: yd
磅: lb
秒: second
秒鐘: second
秒钟: second
立方メートル: m³
立方米: m³
箇月: month
米: m
英亩: acre
英寸: in
英尺: ft
英磅: lb
英里: mi
赫兹: Hz
週間: week
개월: month
갤런: gallon
그램: g
년: year
년간: year
도: °
리터: l
마일: mi
메가와트: MW
메트릭톤: tonne
미터: m
밀리그램: mg
밀리리터: ml
밀리미터: mm
배: x
배럴: barrel
분: minute
살: age
섭씨도: °C
세: age
세기: century
세제곱미터: m³
센티미터: cm
시간: hour
야드: yd
에이커: acre
온스: oz
인치: in
일간: day
입방미터: m³
제곱미터: m²
제곱킬로미터: km²
주간: week
초: second
킬로: kg
킬로그램: kg
킬로미터: km
킬로와트: kW
톤: tonne
퍼센트: %
퍼센트포인트: pp
평방미터: m²
평방킬로미터: km²
프로: %
피트: ft
헥타르: ha
％: %",
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_without_duplicates() {
        assert!(UNITS.is_sorted());
        assert!(GLYPHS.is_sorted());
    }
}
