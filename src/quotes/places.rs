//! Countries, peoples, states and large cities: capitalized words that are no persons.
//! A table, written for this project.

use super::lexicon::{List, class::PLACE};
use super::packed::packed;

/// The lists.
pub(super) const LISTS: &[List] = &[(
    PLACE,
    packed!(
        "afghan afghanistan africa african alabama alaska america american americans \
             angeles antonio arab arabia argentina arizona arkansas asia asian athens atlanta \
             australia australian austria baden-württemberg baghdad bavaria bayern beijing \
             beirut belgian belgium berlin boston brandenburg brasil brazil brazilian bremen \
             britain british brussels bruxelles bulgaria cairo california canada canadian \
             caribbean carolina chicago china chinese cleveland colorado connecticut cuba \
             cuban czech dakota dallas damascus delaware delhi denmark denver detroit \
             deutschland diego dutch düsseldorf egypt egyptian england english españa europa \
             europe european florida france francisco frankfurt french gaza genf georgia \
             german germans germany greece greek guantanamo hamburg hampshire havana hawaii \
             helsinki hong houston hungary idaho illinois india indian indiana indonesia iowa \
             iran iranian iraq iraqi ireland irish israel israeli israelis istanbul italia \
             italian italien italy japan japanese jersey jerusalem jordan kabul kansas \
             kentucky kiev korea korean kyiv köln lebanon libya london louisiana madrid maine \
             manhattan maryland massachusetts mexican mexicans mexico miami michigan milan \
             minneapolis minnesota mississippi missouri montana moscow moskau munich münchen \
             nebraska netherlands nevada nigeria norway ohio oklahoma oregon orleans pakistan \
             pakistani palestine palestinian palestinians paris pennsylvania philadelphia \
             philippines phoenix pittsburgh poland polen polish portugal rico rom roma rome \
             russia russian russians russland sachsen saudi schweiz scotland seattle seoul \
             spain spanish stuttgart sweden swedish swiss switzerland sydney syria syrian \
             taiwan tehran tennessee texas tokyo toronto turkey turkish türkei ukraine \
             ukrainian usa utah vegas venezuela vermont vienna vietnam virginia wales \
             washington wien wisconsin wyoming york österreich"
    ),
)];
