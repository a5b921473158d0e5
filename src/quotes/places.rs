//! Countries, peoples, states and large cities: capitalized words that are no persons.
//! A table, written for this project.

use super::lexicon::{List, class::PLACE};

/// The lists.
pub(super) const LISTS: &[List] = &[(
    PLACE,
    "afghan afghanistan africa african alabama alaska albania algeria america american \
     americans amsterdam ankara arab arabia argentina arizona arkansas armenia asia asian athens \
     atlanta australia australian austria baden-württemberg baghdad bangladesh barcelona bavaria bayern beijing \
     beirut belarus belgian belgium berlin bolivia bonn bosnia boston brandenburg brasil \
     brasilia brazil brazilian bremen britain british brussels bruxelles budapest bulgaria \
     cairo california cambodia cameroon canada canadian caracas caribbean chicago chile china \
     chinese cleveland cologne colombia colorado congo connecticut copenhagen croatia cuba \
     cuban cyprus czech dallas damascus delaware delhi denmark denver deutschland \
     detroit dresden dublin dutch düsseldorf ecuador egypt egyptian england english \
     españa estonia ethiopia europa europe european finland florida france frankfurt \
     french gaza geneva genf georgia german germans germany ghana greece greek guantanamo \
     guatemala haiti hamburg hannover havana hawaii helsinki hessen honduras hong \
     houston hungary iceland idaho illinois india indian indiana indonesia iowa iran iranian \
     iraq iraqi ireland irish islamabad israel israeli israelis istanbul italia italian \
     italien italy jakarta japan japanese jerusalem jordan kabul kansas karachi \
     kazakhstan kentucky kenya kiev köln korea korean kosovo kuwait kyiv latvia lebanon \
     leipzig libya lisbon lithuania london louisiana luxembourg madrid maine malaysia \
     manhattan maryland massachusetts melbourne mexican mexicans mexico miami michigan \
     milan minneapolis minnesota mississippi missouri moldova montana moscow moskau mumbai \
     munich myanmar münchen nebraska nepal netherlands nevada niger nigeria norway nrw \
     ohio oklahoma oregon oslo österreich pakistan pakistani palestine palestinian \
     palestinians panama paris pennsylvania peru philadelphia philippines phoenix \
     pittsburgh poland polish polen portugal prague prag pyongyang québec quebec rom roma \
     romania rome russia russian russians russland saarland sachsen sacramento \
     salzburg saudi schleswig-holstein schweiz scotland seattle serbia seoul shanghai \
     singapore slovakia slovenia somalia spain spanish stockholm stuttgart sudan sweden \
     swedish swiss switzerland sydney syria syrian taipei taiwan tehran tennessee texas \
     thailand thüringen tokyo toronto tripoli tunisia turkey turkish türkei uganda \
     ukraine ukrainian usa utah venezuela vermont vienna vietnam virginia wales \
     warsaw washington wien wisconsin wyoming yemen york zimbabwe zurich zürich \
     moines hampshire carolina dakota jersey rico angeles francisco vegas orleans diego \
     antonio manchester birmingham liverpool",
)];
