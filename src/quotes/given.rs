//! Given names by the sex of most of their bearers, for several languages.
//! A table, written for this project from general knowledge.

use super::lexicon::{
    List,
    class::{FEMALE, MALE},
};
use super::packed::packed;

/// The lists.
pub(super) const LISTS: &[List] = &[
    (
        MALE,
        packed!(
            "aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alessandro alex \
             alexander alexandre alexei alfred ali allen andreas andrew andrés andy angelo \
             anthony antoine anton antonio arnold arthur austin barack barry ben benjamin \
             bernard bernd bernhard bernie bill billy bob boris brad bradley brandon brian \
             bruce bruno cameron carl carlos charles charlie chris christian christopher \
             chuck claude cliff craig dan daniel danny dave david dean denis dennis dick \
             diego dieter dietmar don donald doug douglas ed eddie eduardo edward elon \
             emmanuel enrique eric erik ernst ethan felix fernando francesco francis \
             francisco francois frank franklin franz françois fred frederick friedrich \
             gabriel gary georg george gerald gerd gerhard giovanni giuseppe gordon grant \
             greg gregory guy günter hans harald harold harry harvey hasan heinrich helge \
             helmut henry herbert holger horst howard hugo hussein ian ibrahim isaac ivan \
             jack jackson jacob jacques jake james jamie jan jason jay jeb jeff jeffrey jens \
             jeremy jerry jesus jim jimmy joachim joe johann john johnny jon jonathan jordan \
             jorge jose josef joseph josh joshua josé joão juan julian justin jörg jürgen kai \
             karim karl keith ken kenneth kevin kim klaus kurt kyle larry lars lawrence lee \
             leo leon lewis louis luis luke manfred manuel marc marcel marco marcos marcus \
             mario mark markus marshall martin marty marvin matt matthew matthias max michael \
             michel miguel mike mitch mitt mohamed mohammad mohammed morgan muhammad nathan \
             neil nelson newt nicholas nick noah norbert norman oliver oscar otto owen \
             patrick paul pedro pete peter phil philip phillip pierre rahm rainer ralf ralph \
             rand randy raul raymond reince rené richard rick rob robby robert robin roger \
             roland roman ron ronald roy rudy russell ryan sam samuel scott sean sebastian \
             sergei seth shawn simon stan stanley stefan stephan stephen steve steven stuart \
             sven sébastien ted teddy terry theodore thierry thomas tim timothy todd tom \
             tomas tommy tony troy tyler ulrich uwe victor viktor vincent vladimir volker \
             walter warren wayne werner will william wolfgang yves"
        ),
    ),
    (
        FEMALE,
        packed!(
            "abigail alexandra alice alison allison amanda amber amy andrea angela anja ann \
             anna annalena anne barbara beth betty bonnie brenda bridget carmen carol \
             caroline carolyn carrie catherine charlotte cheryl christina christine cindy \
             claire clara claudia condoleezza cynthia debbie deborah debra denise diana diane \
             donna dorothy eileen elaine eleanor elisabeth elizabeth ellen emily emma erica \
             erin eva frances georgia gloria grace hannah heather heidi heike helen helena \
             hillary hope irene isabel ivanka jane janet janice jean jeanne jennifer jenny \
             jessica jill jo joan joanne joy judith judy julia julie kamala karen kate \
             katharina katherine kathleen kathryn kathy katie kelly kellyanne kim kimberly \
             kristen kristin laura lauren lena linda lindsay lindsey lisa liz lori louise \
             lucia lucy lynn madeleine maggie mara margaret maria marianne marie marina \
             martha martina mary meg megan meghan melania melanie melissa michelle miriam \
             molly monica monique nancy natalie nicole nina nora olga olivia pamela pat \
             patricia paula petra rachel rebecca rita rosa rose ruth sabine sally samantha \
             sandra sara sarah sharon sheila shirley simone sophia stacey stephanie sue susan \
             susanne suzanne sydney tammy terri tina tracy ursula valeria valerie vanessa \
             vera verena victoria virginia wendy"
        ),
    ),
];
