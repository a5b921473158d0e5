//! Words that a rewrite puts for one another, and irregular forms of one verb.
//!
//! English only: half of all rewritten news is English, and other languages inflect
//! too much for a list of words. A line is a group; what is a group in one sense only
//! ("raise" of children) is left out where the other sense is as common.

use std::collections::BTreeMap;
use std::sync::OnceLock;

const GROUPS: &str = "\
accuse blame
advise recommend
aid assistance help support
allow permit let
amount sum
announce declare unveil
answer reply respond
approve endorse
argue contend
arrest detain detained
arrive came
ask request
attempt try tried
author writer
automobile car vehicle
ban forbid forbidden prohibit
beat defeat
become became
begin began begun start commence
big large huge enormous
boost strengthen
boss chief head
bring brought
build built construct construction
buy bought purchase acquire acquisition
casualty victim
catch caught
cease stop halt
change alter
cheap inexpensive
child children kid kids youngster
choose chose chosen select pick
chip processor semiconductor
city town
clash conflict
close closed shut
collapse crumble
collect gather
company firm business enterprise
complain gripe
complete finish
compute calculate
concern worry
consumer customer client
country nation
create make made
criminal offender
criticize slam
current present
dead death died die fatality killed kill
deal agreement accord pact
decide decision
decline decrease drop fall fell fallen sink sank sunk slump
delay postpone
demand insist
deny denied
destroy wreck demolish
develop development
difficult hard tough
disclose reveal
dispute quarrel
doctor physician
drive drove driven
earnings profit
eat ate eaten
effect impact
employ hire
employee worker staff staffer
error mistake
evaluate assess
exceed surpass
expand enlarge
expect anticipate
expensive costly dear
fast quick rapid
fear afraid
fight fought battle
find found discover
fix repair
flat apartment
forecast predict
forget forgot forgotten
freeze froze frozen
give gave given
go went gone
goods merchandise
grow grew grown
hold held
home house
hospital clinic
hurt injure injured wound wounded
illegal unlawful
illness disease sickness
important significant crucial
increase rise rose risen climb soar jump surge
inquiry investigation probe investigate
inhabitant resident
intend plan
job post
keep kept
know knew known
lack shortage
law legislation
lawmaker legislator
lawyer attorney
lead led
life lives
loaf loaves
lose lost loss
man men
manager executive
meet met
merge merger
money cash
mostly mainly
movie film
need require
old aged
opponent rival competitor
pay paid
people person persons individuals
percent percentage
picture photo photograph
plane aircraft airplane
poll survey
prison jail
problem issue difficulty
project scheme
promise pledge vow
protest demonstrate demonstration
pupil student
reduce cut lower
refuse reject
region area
remain stay
replace substitute
resign quit
result outcome
revenue turnover sales
road street
run ran
salary wage
scientist researcher
see saw seen
sell sold
send sent
settle settlement
shop store
short brief
show display
shrink shrank shrunk
small little tiny
soldier troops
speak spoke spoken talk
speed pace
spend spent
steal stole stolen
strike struck walkout
strong powerful robust
success succeed
suggest propose proposal
take took taken
tax levy
teach taught
think thought believe
throw threw thrown
trip journey
truck lorry
ultimate final
use utilize
warn caution
weak feeble
wealthy rich
win won
woman women
wrong incorrect
";

/// The stem that stands for all of a stem's group; the stem itself where it has none.
pub(super) fn head(stem: &str) -> &str {
    static TABLE: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let mut res = BTreeMap::new();
        for group in GROUPS.lines() {
            let mut stems = group.split(' ').map(super::words::bare_stem);
            let Some(first) = stems.next() else { continue };
            for it in stems {
                // A word of two groups stays in the first.
                res.entry(it).or_insert_with(|| first.clone());
            }
        }
        res
    });
    table.get(stem).map_or(stem, String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_has_one_stem() {
        let of = |it: &str| head(&super::super::words::bare_stem(it)).to_owned();
        assert_eq!(of("purchased"), of("buys"));
        assert_eq!(of("companies"), of("firms"));
        assert_eq!(of("rose"), of("climbing"));
        assert_ne!(of("rose"), of("fell"));
        assert_ne!(of("profit"), of("revenue"));
    }
}
