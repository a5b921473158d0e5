//! A table of words that are part of no noun phrase behind a number. Sorted.

use crate::table::Words;

/// Function words, adverbs and common verbs of English and, behind them in
/// their own alphabetical place, the little words of other languages.
pub(super) static STOP: Words = Words::new(
    "
a ab aber about above abroad abs according across affected after again against
ago ahead al alike all alle allein allerdings almost alone along already als
also although altogether always am amid among an and annually another any
anymore anyway ao aos apiece après are around as at au auch auf aus aux
available avant avec away back based be became because become becoming been
before began begin behind bei beim being below bereits better between bevor
beyond bigger bij bis bislang ble both bought but by cada called came can can't
ce ces cette chaque che com come comes coming compared con contra contre cost
costs could could've cross crossed d' da dabei daily dal dalla damit dan danach
dann dans darunter das dass dat davon dazu de deep degli dei del della delle
dello dem den denn depuis der derzeit des desde despite deze did didn't die died
dies diese diesem diesen dieser dieses dit do doch does doesn't doing don't done
door dort dos down du due during e each earlier early ebenso een ein eine einem
einen einer either el ellas ellos else elsewhere em en end ended ending ends
enough entre er es est et etwa eux even ever every everywhere exactly except
fall faster fell few fewer first foi following for foram fought found fra from
fue fueron full für gave gegenüber get getting gli go goes going got ha haben
had half han happen happened happens has hasta hat hatte have having he he's
heavy held her here het high higher him hinter hinzu his hit how however i i'm
if ihnen ihr ihre ihrem ihren ihrer il ile im immediately in including ins
insgesamt inside instead into is isn't ist it it's its itself je just kept
killed know kom la larger las last late later laut le least led left les less
let let's leur leurs like lived lives lo long longer loro los lost lower maar
made mais make making man many marched mas may me means meant meanwhile meer
mehr meno menos met might minder mindestens mit mittlerweile moins monthly more
moreover most much must my más na naar nach nachdem nas nationwide ne near
nearly neben need nel nella never nevertheless next nicht niet no noch nog non
nor nos not now nun nur não o oder of off often ogni ohne old older om on once
only ont ook op or os other otherwise ou our out outside over overall overnight
own paid par para pas per perhaps pero più plus por pour pro put på que qui
quite ran rather re really remain remained remains respectively rise rose run
rund runs sa said salieron same sans saw say says schon se see seemed seems seen
según sehr seine seinem seinen seiner seit selon sem sera ses set seu several
shall she she's shorter should show showed shown shows sich sie signed sin since
sind slower smaller so sobre sold sollte some son sono sont soon sooner sous
sowie stand stands start started starting statt still stimmten stood su sua such
sul sulla suo sur sus take taken taking tall te ten ter than that that'd that's
the their them then there there's therefore these they they're thick think
thinks this those though thought through throughout thus till to today together
told tomorrow too took tot total toward towards tra trotz twice uhr uit um uma
umas un und under une unlike uns unter until up upon us use used uses using
usually uur van var ve verlieren versus very via vom von voor walk walked want
wanted wants war waren was wasn't way we we're weekly weil well weniger wenn
went wer werd werden were were've weren't what whatever when whenever where
whereas whether which while who who's whom whose why wide wie will wir wird with
within without won won't worden wordt worldwide worse worth would wurde wurden
während y yes yesterday yet you younger your zijn zu zudem zuletzt zum zur zwar
zwischen är è été être über в для до за и из к на о от по при с у أو إلى على عن
في من और का की के को में से",
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table_is_sorted_without_duplicates() {
        assert!(STOP.is_sorted());
    }
}
