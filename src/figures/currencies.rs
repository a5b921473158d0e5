//! A table of currencies: signs, codes and names, each with its ISO 4217 code.
//!
//! Names without a nation stand for the currency that is usually meant; where a
//! nation's adjective is beside them ([`NATIONS`]), its currency counts. Sorted, without
//! plurals that only add an s.

use crate::table::{Table, Words};

/// Signs that stand alone.
pub(super) static SIGNS: Table = Table::new(
    "
$: USD
£: GBP
¥: JPY
؋: AFN
৳: BDT
฿: THB
₡: CRC
₦: NGN
₨: INR
₩: KRW
₪: ILS
₫: VND
€: EUR
₭: LAK
₱: PHP
₲: PYG
₴: UAH
₵: GHS
₸: KZT
₹: INR
₺: TRY
₽: RUB
₾: GEL
₿: BTC
﷼: IRR
＄: USD
￡: GBP
￥: JPY
￦: KRW",
);

/// Letters before a dollar sign, lower case.
pub(super) static DOLLARS: Table = Table::new(
    "
a: AUD
ar: ARS
au: AUD
aud: AUD
aus: AUD
bds: BBD
bz: BZD
c: CAD
ca: CAD
cad: CAD
can: CAD
cdn: CAD
cl: CLP
col: COP
ec: XCD
fj: FJD
hk: HKD
hkd: HKD
j: JMD
mex: MXN
mx: MXN
mxn: MXN
n: NAD
nt: TWD
ntd: TWD
nz: NZD
nzd: NZD
r: BRL
rd: DOP
s: SGD
sg: SGD
sgd: SGD
tt: TTD
twd: TWD
u.s: USD
us: USD
usd: USD
z: ZWL",
);

/// ISO 4217 codes, and two that are none: bitcoin and ether.
pub(super) static CODES: Words = Words::new(
    "
AED AFN ALL AMD AOA ARS AUD AZN BAM BBD BDT BGN BHD BMD BND BOB BRL BTC BWP BYN
BZD CAD CHF CLP CNY COP CRC CUP CZK DEM DKK DOP DZD EGP ESP ETB ETH EUR FIM FJD
FRF GBP GEL GHS GTQ HKD HNL HRK HUF IDR ILS INR IQD IRR ISK ITL JMD JOD JPY KES
KGS KHR KPW KRW KWD KZT LAK LBP LKR LYD MAD MDL MKD MMK MNT MOP MUR MVR MWK MXN
MYR MZN NAD NGN NIO NLG NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD
RUB RWF SAR SEK SGD SYP THB TJS TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES
VND XAF XCD XOF YER ZAR ZMW",
);

/// Short forms before a number, as they are written.
pub(super) static SHORT: Table = Table::new(
    "
Dh: AED
Dhs: AED
Fr: CHF
Ft: HUF
KSh: KES
Kr: kr SEK NOK DKK
Ksh: KES
Kč: CZK
NIS: ILS
RM: MYR
RMB: CNY
RS: INR
Re: INR
Rmb: CNY
Rp: IDR
Rs: INR
SFR: CHF
SFr: CHF
STG: GBP
Sfr: CHF
Sh: KES
Stg: GBP
kr: kr SEK NOK DKK
rmb: CNY
rs: INR
zł: PLN",
);

/// Names, lower case. Behind a name that no currency has for itself stand those that have
/// it.
pub(super) static NAMES: Table = Table::new(
    "
afghani: AFN
aussie dollar: AUD
avro: EUR
baht: THB
bitcoin: BTC
brl: BRL
btc: BTC
buck: USD
cedi: GHS
colon: CRC
colones: CRC
colón: CRC
crown: kr SEK NOK DKK
danish crown: DKK
deutsche mark: DEM
deutschmark: DEM
dh: AED
dhs: AED
dinar: RSD
dirham: AED
dm: DEM
dolar: USD
dolares: USD
dolari: USD
doları: USD
dollar: USD
dollari: USD
dollaro: USD
dong: VND
dólar: USD
dólares: USD
ether: ETH
ethereum: ETH
eur: EUR
euro: EUR
eurot: EUR
fiorini: NLG
florin: NLG
florines: NLG
forint: HUF
franc: CHF
franchi: CHF
franco: CHF
frank: CHF
franken: CHF
guilder: NLG
gulden: NLG
hryvna: UAH
hryvnia: UAH
iene: JPY
kd: KWD
kip: LAK
korun: CZK
koruna: CZK
koruny: CZK
kr: kr SEK NOK DKK
krona: SEK
krone: kr SEK NOK DKK
kronen: kr SEK NOK DKK
kroner: kr SEK NOK DKK
kronor: SEK
ksh: KES
kuna: HRK
kyat: MMK
kč: CZK
lari: GEL
lei: RON
leu: RON
lev: BGN
leva: BGN
libra: GBP
libra esterlina: GBP
libras esterlinas: GBP
lira: TRY
lirası: TRY
lire: ITL
livre: GBP
livre sterling: GBP
livres sterling: GBP
marchi: DEM
marco: DEM
mark: DEM
marka: DEM
markka: FIM
markkaa: FIM
markı: DEM
naira: NGN
nis: ILS
ntd: TWD
paund: GBP
peseta: ESP
peso: MXN
pfund: GBP
pond: GBP
ponden: GBP
pound sterling: GBP
pounds sterling: GBP
quid: GBP
rand: ZAR
reais: BRL
real: BRL
renmimbi: CNY
renminbi: CNY
rial: IRR
ringgit: MYR
riyal: SAR
rm: MYR
rmb: CNY
roebel: RUB
rouble: RUB
roupie: INR
rp: IDR
rs: INR
rubel: RUB
ruble: RUB
rubli: RUB
rublo: RUB
rupee: INR
rupia: INR
rupiah: IDR
rupie: INR
rupien: INR
schweizer franken: CHF
sfr: CHF
shekel: ILS
sol: PEN
soles: PEN
som: UZS
spänn: SEK
sterlin: GBP
sterlina: GBP
sterline: GBP
sterling: GBP
sterlini: GBP
taka: BDT
tenge: KZT
tl: TRY
won: KRW
wŏn: KRW
yen: JPY
yenen: JPY
yenes: JPY
yuan: CNY
yuane: CNY
yuanı: CNY
zloty: PLN
zlotych: PLN
zł: PLN
złote: PLN
złoty: PLN
złotych: PLN
вон: KRW
гривен: UAH
гривны: UAH
доллар: USD
доллара: USD
долларов: USD
евро: EUR
иен: JPY
рублей: RUB
рубль: RUB
рубля: RUB
юаней: CNY
юань: CNY
юаня: CNY
دولار: USD
روبل: RUB
يوان: CNY
يورو: EUR
डॉलर: USD
पाउंड: GBP
फ़्रैंक: CHF
फ्रैंक: CHF
मार्क: DEM
युआन: CNY
यूरो: EUR
येन: JPY
रुपए: INR
रुपया: INR
रुपये: INR
रूपए: INR
रूपये: INR",
);

/// How words for nations begin, lower case.
pub(super) static NATIONS: Table = Table::new(
    "
abd: USD
americ: USD
amerik: USD
améric: USD
argentin: ARS
austral: AUD
avustral: AUD
bangladesh: BDT
belg: BEF
brasi: BRL
brazil: BRL
brit: GBP
canad: CAD
ceche: CZK
chec: CZK
chil: CLP
chin: CNY
cilen: CLP
colomb: COP
core: KRW
coré: KRW
costa rican: CRC
costarr: CRC
czech: CZK
danes: DKK
danimarka: DKK
danish: DKK
danois: DKK
dansk: DKK
danés: DKK
deens: DKK
deutsch: DEM
dinamar: DKK
dutch: NLG
dän: DKK
egip: EGP
egiz: EGP
egypt: EGP
emirati: AED
engels: GBP
english: GBP
estadouni: USD
estaduni: USD
filip: PHP
finl: FIM
finn: FIM
finsk: FIM
französ: FRF
français: FRF
french: FRF
german: DEM
giappon: JPY
hint: INR
holand: NLG
hollandais: NLG
holländ: NLG
hong kong: HKD
hongkong: HKD
hongr: HUF
hungar: HUF
húngar: HUF
iceland: ISK
india: INR
indien: INR
indisch: INR
indones: IDR
ingles: GBP
inglês: GBP
irak: IQD
iran: IRR
iraq: IQD
island: ISK
isländ: ISK
israel: ILS
israél: ILS
isveç: SEK
isviçre: CHF
jamaic: JMD
japan: JPY
japon: JPY
jordan: JOD
kanad: CAD
katar: QAR
kenia: KES
keny: KES
kolumb: COP
korea: KRW
kuwait: KWD
leban: LBP
liban: LBP
malaysi: MYR
meksika: MXN
messic: MXN
mexic: MXN
mexik: MXN
neozel: NZD
nepal: NPR
neuseel: NZD
new taiwan: TWD
new zealand: NZD
niederl: NLG
nieuw-zeeland: NZD
noor: NOK
norsk: NOK
north korean: KPW
norueg: NOK
norveg: NOK
norveç: NOK
norvég: NOK
norw: NOK
néo-zéland: NZD
oland: NLG
pakist: PKR
philip: PHP
polac: PLN
polish: PLN
poln: PLN
polon: PLN
pool: PLN
qatar: QAR
rus: RUB
saudi: SAR
saudi arabian: SAR
schwed: SEK
schweiz: CHF
singap: SGD
south: ZAR
south african: ZAR
south korean: KRW
sri lankan: LKR
statuniten: USD
sudafr: ZAR
sudcorea: KRW
suec: SEK
suisse: CHF
suiza: CHF
suizo: CHF
suiç: CHF
suèd: SEK
suéd: SEK
suíç: CHF
sved: SEK
svensk: SEK
svizzer: CHF
swed: SEK
swiss: CHF
südafri: ZAR
südkorea: KRW
taiwan: TWD
tanzan: TZS
tchèq: CZK
thai: THB
tschech: CZK
turc: TRY
turk: TRY
türk: TRY
ugand: UGX
ungar: HUF
ungher: HUF
us: USD
usa: USD
vietnam: VND
yeni: NZD
zweed: SEK
zwitser: CHF
ägypt: EGP
çin: CNY
égypt: EGP
états: USD
états unis: USD
अमरीकी: USD
अमेरिकी: USD
ऑस्ट्रेलिया: AUD
कनाडा: CAD
चीनी: CNY
स्विस: CHF
हांगकांग: HKD",
);

/// Names of hundredths; `CENT` where no currency is surely meant.
pub(super) static SMALL: Table = Table::new(
    "
cent: USD
centavo: CENT
centesimi: CENT
centesimo: CENT
centime: CENT
centimos: CENT
céntimo: CENT
cêntimo: CENT
fen: CNY
grosz: PLN
groszy: PLN
kopecks: RUB
kopeks: RUB
kuruş: CENT
p: GBP
paisa: INR
paise: INR
pence: GBP
peni: GBP
penies: GBP
penique: GBP
penni: GBP
pennies: GBP
penny: GBP
sen: MYR
sent: CENT
¢: USD
öre: CENT
øre: CENT
копеек: RUB
копейка: RUB
пенсов: GBP
पेंस: GBP
पेनी: GBP
पैसे: INR
सेंट: CENT
सेन्ट: CENT",
);

/// Names in ideographs, kana and Hangul.
pub(super) static GLYPHS: Table = Table::new(
    "
インドルピー: INR
ウォン: KRW
オーストラリアドル: AUD
カナダドル: CAD
キープ: LAK
サウジリヤル: SAR
シンガポールドル: SGD
スイスフラン: CHF
スイス・フラン: CHF
スウェーデンクローナ: SEK
デンマーククローネ: DKK
トルコリラ: TRY
ドル: USD
ドン: VND
ナイラ: NGN
ニュージーランドドル: NZD
ノルウェークローネ: NOK
バーツ: THB
ビットコイン: BTC
フィリピンペソ: PHP
フラン: FRF
ペソ: MXN
ポンド: GBP
マルク: DEM
メキシコペソ: MXN
ユーロ: EUR
ランド: ZAR
リンギット: MYR
ルピア: IDR
ルピー: INR
ルーブル: RUB
レアル: BRL
丹麦克朗: DKK
人民元: CNY
人民币: CNY
人民币元: CNY
人民幣: CNY
俄罗斯卢布: RUB
元: CNY
元人民币: CNY
元人民幣: CNY
兰特: ZAR
円: JPY
加元: CAD
加币: CAD
加拿大元: CAD
卢布: RUB
卢比: INR
印尼卢比: IDR
印尼盾: IDR
印度卢比: INR
台币: TWD
台湾ドル: TWD
台湾元: TWD
圆: CNY
土耳其里拉: TRY
块: CNY
块钱: CNY
基普: LAK
墨西哥比索: MXN
奈拉: NGN
德国马克: DEM
挪威克朗: NOK
新元: SGD
新加坡元: SGD
新台币: TWD
新台幣: TWD
新臺幣: TWD
新西兰元: NZD
日元: JPY
日圆: JPY
日圓: JPY
林吉特: MYR
欧元: EUR
歐元: EUR
比特币: BTC
比索: MXN
沙特里亚尔: SAR
法郎: FRF
泰銖: THB
泰铢: THB
港元: HKD
港币: HKD
港幣: HKD
澳元: AUD
澳大利亚元: AUD
澳币: AUD
瑞典克朗: SEK
瑞士法郎: CHF
瑞郎: CHF
盧布: RUB
盧比: INR
米ドル: USD
纽元: NZD
美元: USD
美圆: USD
美金: USD
英国ポンド: GBP
英鎊: GBP
英镑: GBP
菲律宾比索: PHP
豪ドル: AUD
越南盾: VND
里亚尔: IRR
里拉: TRY
雷亚尔: BRL
韓元: KRW
韓国ウォン: KRW
韩元: KRW
韩圆: KRW
香港ドル: HKD
香港元: HKD
马克: DEM
나이라: NGN
노르웨이 크로네: NOK
뉴질랜드 달러: NZD
달러: USD
덴마크 크로네: DKK
란드: ZAR
루블: RUB
루피: INR
루피아: IDR
리라: TRY
링깃: MYR
마르크: DEM
멕시코 페소: MXN
미 달러: USD
미국 달러: USD
미국달러: USD
바트: THB
비트코인: BTC
스웨덴 크로나: SEK
스위스 프랑: CHF
싱가포르 달러: SGD
엔: JPY
엔화: JPY
영국 파운드: GBP
원: KRW
위안: CNY
위안화: CNY
유로: EUR
일본 엔: JPY
중국 위안: CNY
캐나다 달러: CAD
킵: LAK
태국 바트: THB
파운드: GBP
페소: MXN
프랑: FRF
한국 원: KRW
헤알: BRL
호주 달러: AUD
홍콩 달러: HKD",
);

/// Hundredths in ideographs, kana and Hangul.
pub(super) static SMALL_GLYPHS: Table = Table::new(
    "
セント: USD
ペニー: GBP
ペンス: GBP
便士: GBP
分: CNY
日本銭: JPY
美分: USD
銭: JPY
센트: USD
페니: GBP
펜스: GBP",
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_without_duplicates() {
        for table in [SIGNS, DOLLARS, NAMES, NATIONS, SMALL, GLYPHS, SMALL_GLYPHS] {
            assert!(table.is_sorted(), "{table:?}");
        }
        assert!(CODES.is_sorted());
    }
}
