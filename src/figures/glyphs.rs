//! Numbers in ideographs and Hangul, alone or with digits: `1兆2000億`, `3.5万`,
//! `四百五十`, `三分之二`, `1조2000억`, `7천 5백만`.

use super::exact::{Decimal, ten_to};
use super::fraction;
use super::lang::Lang;
use super::literal;
use super::number::{Form, Number};
use super::scan::{Class, Scan, pick};
use super::unit::{self, Sort, Unit};
use crate::table::is_one_of;

/// What a glyph adds to a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Digit(u32),
    /// 10, 100, 1,000: within a group of four.
    Small(u32),
    /// 10⁴, 10⁸, 10¹²: closes a group.
    Big(u32),
}

/// More glyphs than any number has.
const MAX_GLYPHS: usize = 40;

/// The number with ideographs or Hangul that starts at `at`.
pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<Number> {
    if scan.class(at) == Class::Word {
        return None;
    }
    let first = plain(scan, at)?;
    if let Some((to, value)) = part_of(scan, &first) {
        return Some(Number {
            from: at,
            to,
            value,
            high: None,
            form: Form::Fraction,
        });
    }
    if !is_number(scan, &first) {
        return None;
    }
    Some(Number {
        from: at,
        to: first.to,
        value: first.value,
        high: first
            .value
            .checked_mul(Decimal::TEN)
            .filter(|_| first.is_vague),
        form: match (first.is_vague, first.has_digits) {
            (true, _) => Form::Vague,
            (_, true) => Form::Digits,
            _ => Form::Words,
        },
    })
}

/// Whether 数 of 数百人 or 수 of 수천 명 stands at `at`.
fn is_several(scan: &Scan<'_>, at: usize) -> bool {
    let raw = scan.raw(at);
    let opens = is_one_of(raw, "数 數 几 幾") || raw == "수" && !is_inside(scan, at);
    // 百二十数億 is no hundred millions.
    opens
        && part(scan, at.wrapping_sub(1)).is_none()
        && matches!(part(scan, at + 1), Some(Part::Small(_) | Part::Big(_)))
}

/// Whether the glyph at `at` stands inside a word.
fn is_inside(scan: &Scan<'_>, at: usize) -> bool {
    scan.glued(at) && scan.class(at.wrapping_sub(1)) == Class::Glyph
}

/// A run of numeral glyphs and digits.
struct Run {
    from: usize,
    to: usize,
    value: Decimal,
    has_digits: bool,
    has_unit: bool,
    /// A word makes it negative.
    is_below: bool,
    /// A round number, and so a range over its magnitude.
    is_vague: bool,
    glyphs: usize,
}

/// A run of numerals at `at` that what stands before has made a number: its end.
pub(super) fn bare(scan: &Scan<'_>, at: usize) -> Option<(usize, Decimal)> {
    plain(scan, at).map(|it| (it.to, it.value))
}

/// What makes a number negative, below nothing or below freezing.
const MINUS: &str = "マイナス 마이너스 氷点下 영하 零下 负 負";

fn plain(scan: &Scan<'_>, at: usize) -> Option<Run> {
    let minus = scan.start(at, MINUS);
    let len = minus.map_or(0, |it| it.1.chars().count());
    let negative = 0 < len && (scan.is_digits(at + len) || part(scan, at + len).is_some());
    let start = at + if negative { len } else { 0 };
    let mut sum = Sum {
        is_chinese: scan.lang == Lang::Chinese,
        ..Sum::default()
    };
    let mut next = start;
    let mut glyphs = 0;
    while glyphs < MAX_GLYPHS {
        if let Some(to) = sum.step(scan, next, next == start) {
            glyphs += 1;
            next = to;
        } else {
            break;
        }
    }
    let value = sum.value()?;
    if next == start {
        return None;
    }
    Some(Run {
        from: at,
        to: next,
        value: if negative { -value } else { value },
        has_digits: sum.has_digits,
        has_unit: sum.has_unit,
        is_below: negative,
        is_vague: sum.is_vague,
        glyphs,
    })
}

/// Whether a run of numerals is a number, and not a word written with them.
fn is_number(scan: &Scan<'_>, run: &Run) -> bool {
    if run.has_digits {
        return run.has_unit || run.is_below;
    }
    let opens = !scan.glued(run.from) || scan.class(run.from.saturating_sub(1)) != Class::Glyph;
    let next = scan.raw(run.to);
    let ends = scan.class(run.to) != Class::Glyph || !scan.glued(run.to);
    // 百パーセント, 십 퍼센트, 三成: not 一度, which is once.
    let measure = unit::read(scan, run.to);
    let is_sure = |it: Unit| run.to + 1 < it.to || it.sort == Sort::Percent;
    let is_hangul_run = is_hangul(scan.raw(run.from));
    let is_placed = !opens && (is_hangul_run || scan.starts_with(run.from - 1, "第"));
    if measure.is_some_and(is_sure) && !is_placed {
        return true;
    }
    if scan.lang == Lang::Korean || is_hangul_run {
        return opens && run.has_unit && 2 <= run.glyphs && (ends || is_counter(next));
    }
    match run.glyphs {
        // A part of a name: 健二社長.
        1 if scan.lang == Lang::Japanese && !opens && is_name(scan, run.from - 1) => {
            super::money::behind(scan, run.to).is_some()
        }
        1 => {
            (is_counter(next) || super::money::behind(scan, run.to).is_some())
                && !is_one_of(scan.raw(run.from.saturating_sub(1)), "第 同 唯 之")
        }
        _ => run.has_unit && !is_one_of(next, "分 一 里 部") || is_counter(next),
    }
}

/// Whether the glyph at `at` is an ideograph that a number hardly follows.
fn is_name(scan: &Scan<'_>, at: usize) -> bool {
    let it = scan.raw(at);
    it.starts_with(|it| matches!(it, '\u{4e00}'..='\u{9fff}')) && !"約計各同全毎".contains(it)
}

/// Glyphs that count or measure, so that a numeral before them is a number.
fn is_counter(glyph: &str) -> bool {
    "个個名人位家年月日天岁歳倍円元块塊美欧英港日韩台张張次件条項项台台辆輛架艘只匹頭头本枚点ヶカか店社国億亿万萬角分厘米公千吨噸斤克升原割才％명개원세살달년월일세배번대"
        .contains(glyph)
        && !glyph.is_empty()
}

fn is_hangul(raw: &str) -> bool {
    raw.starts_with(|it| matches!(it, '\u{ac00}'..='\u{d7a3}'))
}

/// `三分之二`, `3分の2`, `3분의 2`: whole before part.
fn part_of(scan: &Scan<'_>, whole: &Run) -> Option<(usize, Decimal)> {
    let at = whole.to;
    let mark = scan.start(at, "分之 分の 분의")?.1;
    let part = plain(scan, at + mark.chars().count())?;
    if whole.value.is_zero() {
        return None;
    }
    Some((part.to, fraction::quotient(part.value, whole.value)?))
}

#[derive(Default)]
struct Sum {
    total: Decimal,
    group: Decimal,
    digit: Option<Decimal>,
    /// The unit that stood last, for `四百五`, which is 450.
    unit: Decimal,
    zero: bool,
    has_digits: bool,
    has_unit: bool,
    spelled: bool,
    is_chinese: bool,
    is_vague: bool,
}

impl Sum {
    /// Takes the glyph or digits at `at`: the token after it, or none.
    fn step(&mut self, scan: &Scan<'_>, at: usize, first: bool) -> Option<usize> {
        let spaced = !scan.glued(at) && !first;
        let is_unit = matches!(part(scan, at), Some(Part::Small(_) | Part::Big(_)));
        let goes_on = scan.lang == Lang::Korean && self.has_unit && self.digit.is_none()
            || is_unit && self.has_digits;
        if spaced && !goes_on {
            return None;
        }
        if self.is_more(scan, at) || first && self.opens_vague(scan, at) {
            return Some(at + 1);
        }
        if scan.is_digits(at) || first && literal::read(scan, at).is_some() {
            if self.digit.is_some() {
                return None;
            }
            let literal = literal::read(scan, at)?;
            let counted = matches!(part(scan, literal.to), Some(Part::Small(_) | Part::Big(_)))
                || scan.glued(literal.to) && super::money::behind(scan, literal.to).is_some();
            if spaced && !counted {
                return None;
            }
            self.digit = Some(literal.value);
            self.has_digits = true;
            self.spelled = false;
            return Some(literal.to);
        }
        if self.is_point(scan, at) {
            return self.decimals(scan, at + 1);
        }
        match part(scan, at)? {
            Part::Digit(_)
                if self.digit.is_some() && (!self.spelled || is_hangul(scan.raw(at))) =>
            {
                None
            }
            Part::Digit(it) => {
                let it = Decimal::from(it);
                self.zero |= it.is_zero();
                // 二〇一九: figures side by side.
                let before = self.digit.unwrap_or_default();
                self.digit = Some(before.checked_mul(Decimal::TEN)?.checked_add(it)?);
                self.spelled = true;
                Some(at + 1)
            }
            // 12千米 are twelve kilometers, 3兆瓦 three megawatts.
            _ if !self.has_unit && !first && is_prefix(scan, at) => None,
            Part::Small(it) => self.small(Decimal::from(it)).then_some(at + 1),
            Part::Big(power) => self.big(power).then_some(at + 1),
        }
    }

    /// Takes the 数 of 数百人, if it stands at `at`.
    fn opens_vague(&mut self, scan: &Scan<'_>, at: usize) -> bool {
        let is_several = is_several(scan, at);
        if is_several {
            self.digit = Some(Decimal::ONE);
            self.is_vague = true;
        }
        is_several
    }

    /// 十多万, 3万余: more than a round number.
    fn is_more(&self, scan: &Scan<'_>, at: usize) -> bool {
        is_one_of(scan.raw(at), "多 余 餘 几 여")
            && (self.has_unit || self.has_digits)
            && matches!(part(scan, at + 1), Some(Part::Big(_)))
    }

    fn small(&mut self, unit: Decimal) -> bool {
        // 一万零十二.
        let digit = self.digit.take().filter(|it| !it.is_zero());
        let digit = digit.unwrap_or(Decimal::ONE);
        let Some(group) = digit
            .checked_mul(unit)
            .and_then(|it| self.group.checked_add(it))
        else {
            return false;
        };
        self.group = group;
        self.closed(unit)
    }

    fn big(&mut self, power: u32) -> bool {
        let factor = ten_to(power).unwrap_or(Decimal::ONE);
        let group = self.group + self.digit.unwrap_or_default();
        if group.is_zero() && self.total.is_zero() {
            return false;
        }
        let next = if group.is_zero() {
            // 四万万.
            self.total.checked_mul(factor)
        } else {
            group
                .checked_mul(factor)
                .and_then(|it| self.total.checked_add(it))
        };
        let Some(total) = next else { return false };
        self.total = total;
        self.group = Decimal::ZERO;
        self.digit = None;
        self.closed(factor)
    }

    fn closed(&mut self, unit: Decimal) -> bool {
        self.unit = unit;
        self.zero = false;
        self.has_unit = true;
        self.spelled = false;
        true
    }

    fn is_point(&self, scan: &Scan<'_>, at: usize) -> bool {
        is_one_of(scan.raw(at), "点 點 ・ 점")
            && self.spelled
            && !self.has_digits
            && matches!(part(scan, at + 1), Some(Part::Digit(_)))
    }

    fn decimals(&mut self, scan: &Scan<'_>, at: usize) -> Option<usize> {
        let (mut value, mut place, mut next) = (Decimal::ZERO, Decimal::ONE, at);
        while let Some(Part::Digit(it)) = part(scan, next).filter(|_| next < at + 18) {
            place = place / Decimal::TEN;
            value = value + Decimal::from(it) * place;
            next += 1;
        }
        self.digit = Some(self.digit.unwrap_or_default() + value);
        self.has_unit = true;
        self.zero = true;
        Some(next)
    }

    fn value(&self) -> Option<Decimal> {
        let digit = self.digit.unwrap_or_default();
        // 四百五 is 450, 一万五 is 15,000; 四百零五 is 405.
        let short = self.is_chinese
            && self.spelled
            && !self.zero
            && Decimal::TEN < self.unit
            && digit < Decimal::TEN
            && !self.has_digits;
        let digit = if short {
            digit * self.unit / Decimal::TEN
        } else {
            digit
        };
        self.total.checked_add(self.group)?.checked_add(digit)
    }
}

/// Whether the thousand or trillion at `at` belongs to a unit.
fn is_prefix(scan: &Scan<'_>, at: usize) -> bool {
    matches!(scan.raw(at), "千" | "兆") && unit::read(scan, at).is_some_and(|it| at + 1 < it.to)
}

fn part(scan: &Scan<'_>, at: usize) -> Option<Part> {
    if scan.class(at) != Class::Glyph {
        return None;
    }
    let (place, _) = pick(NUMERALS, &|it| it.contains(scan.raw(at)))?;
    Some(match place as u32 {
        it @ ..10 => Part::Digit(it),
        10 => Part::Small(10),
        11 => Part::Small(100),
        12 => Part::Small(1000),
        it => Part::Big((it - 12) * 4),
    })
}

/// Ways to write the digits, then ten, a hundred, a thousand, 10⁴, 10⁸ and 10¹².
const NUMERALS: &str = "〇零영 一壹壱일 二两兩贰貳弐이 三叁参參삼 四肆사 五伍오 六陆陸육륙 七柒칠 八捌팔 九玖구 \
    十拾십 百佰백 千仟천 万萬만 亿億억 兆조";
