//! News prose without end, from a few words: sentences that are much alike, which
//! is harder than news.

use crate::edits::Dice;

const PEOPLE: &str = "the mayor|Ada Holm|a spokesman for the port|Ines Duarte|the union|two engineers|\
    the harbor board|Professor Lind|a resident of Elm Street|the finance committee|her deputy|Tom Okafor|\
    the contractor|a retired pilot|the regional court|Minister Saar";
const VERBS: &str = "approved|rejected|postponed|described|questioned|defended|explained|signed|read aloud|\
    compared|withdrew|published|corrected|praised|discussed|announced|criticized|recalled";
const THINGS: &str = "the budget for the new bridge|a plan to widen the canal|the report on flooding|\
    three offers from abroad|the timetable of the night ferry|an appeal by the fishing fleet|the price of berths|\
    a second inquiry|the lease of the old warehouse|the map of closed roads|a loan from the state bank|\
    the design of the west tower|the list of damaged houses|a contract with the dredging firm|the opening hours";
const TIMES: &str = "on Monday|last week|before the vote|after a long debate|in a letter|during the storm|\
    two years ago|at the request of the council|without giving reasons|late on Thursday|for the first time|\
    despite several warnings|to the surprise of many|as expected";
const ENDS: &str = "and nobody objected|although the costs had doubled|because the tide left no choice|\
    which took almost four hours|while 212 people waited outside|and will decide again in May|\
    at a cost of €3.4 million|so that work can begin in autumn|but only 17 percent agreed|\
    “as if nothing had happened”|and “that is the end of it”|as the law demands";

/// So many paragraphs of two to five sentences.
pub(crate) fn paragraphs(count: usize, dice: &mut Dice) -> Vec<String> {
    let paragraph = |dice: &mut Dice| {
        let sentences: Vec<String> = (0..2 + dice.roll(4)).map(|_| sentence(dice)).collect();
        sentences.join(" ")
    };
    (0..count).map(|_| paragraph(dice)).collect()
}

fn sentence(dice: &mut Dice) -> String {
    let mut one = |list: &'static str| {
        let all: Vec<&str> = list.split('|').collect();
        all[dice.roll(all.len())]
    };
    let (who, did, what, when, end) = (one(PEOPLE), one(VERBS), one(THINGS), one(TIMES), one(ENDS));
    let (other, also) = (one(PEOPLE), one(VERBS));
    let number = 10 + dice.roll(9000);
    let res = match dice.roll(6) {
        0 => format!("{who} {did} {what} {when}, {end}."),
        1 => format!("{when}, {who} {did} {what}; {other} {also} it {end}."),
        2 => format!("“We have {number} reasons,” {who} said {when}, “{end}.”"),
        3 => format!("{what} was {did} {when} by {who}, {end}."),
        4 => format!("some {number} people heard how {who} {did} {what} {when}."),
        _ => format!("{who} {did} {what} – {other} had {also} it {when} – {end}."),
    };
    let mut letters = res.chars();
    letters
        .next()
        .map_or_else(String::new, |it| it.to_uppercase().chain(letters).collect())
}
