//! Countries, peoples, states and large cities: capitalized words that are no persons.
//! A table, written for this project.

use super::lexicon::{List, class::PLACE};

/// The lists.
pub(super) const LISTS: &[List] = &[(
    PLACE,
    "afghan afghanistan africa african alabama alaska america american americans arab arabia \
         argentina arizona arkansas asia asian athens atlanta australia australian austria \
         baden-württemberg baghdad bavaria bayern beijing beirut belgian belgium berlin boston \
         brandenburg brasil brazil brazilian bremen britain british brussels bruxelles bulgaria \
         cairo california canada canadian caribbean chicago china chinese cleveland colorado \
         connecticut cuba cuban czech dallas damascus delaware delhi denmark denver deutschland \
         detroit dutch düsseldorf egypt egyptian england english españa europa europe european \
         florida france frankfurt french gaza genf georgia german germans germany greece greek \
         guantanamo hamburg havana hawaii helsinki hong houston hungary idaho illinois india \
         indian indiana indonesia iowa iran iranian iraq iraqi ireland irish israel israeli \
         israelis istanbul italia italian italien italy japan japanese jerusalem jordan kabul \
         kansas kentucky kiev köln korea korean kyiv lebanon libya london louisiana madrid maine \
         manhattan maryland massachusetts mexican mexicans mexico miami michigan milan \
         minneapolis minnesota mississippi missouri montana moscow moskau munich münchen nebraska \
         netherlands nevada nigeria norway ohio oklahoma oregon österreich pakistan pakistani \
         palestine palestinian palestinians paris pennsylvania philadelphia philippines phoenix \
         pittsburgh poland polish polen portugal rom roma rome russia russian russians russland \
         sachsen saudi schweiz scotland seattle seoul spain spanish stuttgart sweden swedish \
         swiss switzerland sydney syria syrian taiwan tehran tennessee texas tokyo toronto turkey \
         turkish türkei ukraine ukrainian usa utah venezuela vermont vienna vietnam virginia \
         wales washington wien wisconsin wyoming york hampshire carolina dakota jersey rico \
         angeles francisco vegas orleans diego antonio",
)];
