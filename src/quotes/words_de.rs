//! German speech verbs, function words and nouns for sources.
//! A table, written for this project; verbs as the forms that news text uses.

use super::lexicon::{
    List,
    class::{
        ACC, ADV, AUX, BODY, CALL, CONJ, DET, DOC, HE, IT, MAN, ORG, PERSON, PLAIN, POSSESSIVE,
        PREP, REL, SAY, SELF, SHE, TITLE, TITLED, VERB, WOMAN,
    },
};
use super::packed::packed;

/// The lists, by class.
pub(super) const LISTS: &[List] = &[
    (
        SAY,
        packed!(
            "analysiert antwortet appelliert argumentiert bat bedauert befürchtet begründet \
             behauptet bekannte bekennt beklagt bekräftigt bemerkt berichtet besagt beschreibt \
             beschrieb bestreitet bestritt bestätigt beteuert betonen betont bezeichnen \
             bezweifelt bilanzierte bittet dachte dementiert denkt diktierte droht empfahl \
             empfiehlt entgegnet ergänzt erinnert erklären erklärt erläutert erwartet erwidert \
             erwähnt erzählt fand findet folgert fordert forderte formuliert fragt freut fügt \
             führt fürchtet gab gaben geheißen gesagt geschrieben gestand gesteht gibt glaubt \
             gratulierte hebt heißt hielt hieß hießen hob hofft hält informiert klagt \
             kommentiert konstatiert kontert kritisiert kritisierte kündigt las lautet lehnt \
             liest ließ lobt mahnt meint meldet mitgeteilt moniert nannte plädiert postete \
             prognostiziert prophezeit protestiert rechnet rechtfertigt resümiert resümierte \
             rief riefen ruft räumt rügt sagen sagt sah scherzte schildert schimpft schreiben \
             schreibt schrieb schrieben schätzt sichert sieht signalisiert skandierte \
             skandierten spekuliert spekulierte spottete sprach sprachen spricht stand stellt \
             stimmt streicht strich teilt titelt twittert unterstellt unterstreicht unterstrich \
             urteilt verkündet verlangt vermeldete vermutet verriet verrät versichert versprach \
             verspricht verteidigt vertrat vertritt verweist verwies vorstellte wandte warf \
             warfen warnt wehrt weist wendet wettert widersprach widerspricht wiederholt wies \
             wiesen wirft wünscht würdigt zeigt zitiert zweifelt äußert"
        ),
    ),
    (
        CALL,
        packed!(
            "begrüßt beschreibt beschrieb beschrieben betitelt beurteilt bewertet bezeichnen \
             bezeichnend bezeichnet charakterisiert dankte erhebt erhob feierte forderte \
             hielt hält interpretierte kritisierte lehnt lobt nannte nannten nennen nennt \
             rügt sah sahen sieht sprach spricht stuft tituliert vergleicht verglich \
             verurteilt warf warnt wertet wirft zitiert"
        ),
    ),
    (
        AUX,
        packed!(
            "bin darf durfte dürfe dürfen habe haben hat hatte hatten hätte hätten ist kann \
             konnte konnten könne können könnte könnten mag muss musste mussten möchte \
             möchten möge müsse müssen müssten sei seien sind soll solle sollen sollte \
             sollten war waren werden will wird wolle wollen wollte wollten worden wurde \
             wurden wäre wären würde würden"
        ),
    ),
    (
        VERB,
        packed!(
            "arbeitet arbeitete befand befanden befindet begann begannen bekam besuchte \
             betrug beträgt bleibt blieb blieben brachte brachten dauerte erhielt erhielten \
             erreichte fand fanden fiel fielen folgte folgten forderten fuhr galt galten geht \
             gehört gehörte gelten gewann gilt ging gingen hält kam kamen kommt lag lagen \
             lassen leitet leitete liegt ließ macht machte machten nahm nahmen plant plante \
             planten reagierte reagierten setzte setzten stand standen starb starben startete \
             steht stieg traf trafen trat traten verließ verließen verlor verstarb versuchte \
             versuchten wartet zog zogen"
        ),
    ),
    (
        DET,
        packed!(
            "alle am beide beim das dem den der des die diese diesem diesen dieser dieses \
             drei ein eine einem einen einer eines einige fünf im jene jener kein keine \
             keinen manche mehrere viele vier vom zahlreiche zum zur zwei"
        ),
    ),
    (
        DET | POSSESSIVE | HE,
        packed!("sein seine seinem seinen seiner seines"),
    ),
    (
        DET | POSSESSIVE | SHE,
        packed!("ihr ihre ihrem ihren ihrer ihres"),
    ),
    (
        PREP,
        packed!(
            "ab am an angesichts anlässlich ans auf aufgrund aus bei beim bis durch für gegen \
             gegenüber hinter im in infolge innerhalb ins mit nach neben ohne seit trotz um \
             unter vom von vor wegen während zu zum zur zwischen über"
        ),
    ),
    (
        CONJ,
        packed!(
            "aber als bevor damit dass daß denn indem jedoch nachdem ob obwohl oder sodass \
             sondern sowie und weil wenn wie während"
        ),
    ),
    (
        REL,
        packed!("das dem den der deren dessen die was welche welcher welches wer wo"),
    ),
    (HE, packed!("er ihm ihn")),
    (SHE, packed!("sie")),
    (IT, packed!("es")),
    (SELF, packed!("du ich man mich mir uns wir")),
    (
        ACC,
        packed!(
            "angaben ansicht auffassung aussage aussagen bekunden bewertung darstellung \
             darstellungen einschätzung gemäß informationen laut meinung nach schätzungen \
             sicht so worten zufolge äußerungen überzeugung"
        ),
    ),
    (
        ADV,
        packed!(
            "abend abschließend allerdings am auch außerdem bereits bisher dabei dagegen \
             daher damit dann darauf daraufhin dazu demgegenüber demnach dennoch deshalb \
             dienstag donnerstag dort ebenfalls einmal erneut ferner folglich freitag \
             gegenüber gestern gleichzeitig heftig heute hier hierzu hingegen insgesamt \
             inzwischen jedoch jetzt kürzlich mittag mittlerweile mittwoch montag morgen \
             nachmittag nicht noch nun nur samstag scharf schließlich schon sehr seitdem \
             selber selbst sich sinngemäß sogar somit sonntag später unterdessen vormittag \
             weiter weiterhin wieder wörtlich zudem zugleich zunächst zuvor ähnlich"
        ),
    ),
    (
        PERSON,
        packed!(
            "abgeordneten abgeordneter aktivist aktivisten analyst analysten anwalt anwohner \
             arzt astronom autor autoren beamte beamten beamter beauftragte beauftragter \
             befürworter beobachter besucher betreiber bischof botschafter bürger \
             bürgermeister chef demonstranten diplomat direktor einwohner ermittler experte \
             experten fahrer fan fans forscher freund freunde führer gegner general \
             gewerkschafter gouverneur gründer historiker initiator initiatoren insider \
             inspekteur journalist journalisten jährige jähriger kandidat kanzler kapitän \
             kardinal kläger kollege kollegen kommissar koordinator kritiker kunde kunden \
             künstler lehrer leiter leute manager meister mensch menschen meteorologe \
             ministers mitarbeiter mitglied mitglieder nutzer opfer person personen pfarrer \
             physiker pilot politiker professor präsidenten regisseur reporter richter rätin \
             schüler sekretär senator senatoren spieler student studenten sänger teilnehmer \
             trainer täter urheber veranstalter verfasser verfasserin verteidiger vertreter \
             vorsitzende vorsitzenden vorsitzender wissenschaftler zeuge zeugen ärzte"
        ),
    ),
    (
        PERSON | WOMAN,
        packed!(
            "abgeordnete anwältin autorin bauleiterin beamtin botschafterin bürgermeisterin \
             chefin direktorin expertin forscherin frau ingenieurin journalistin kandidatin \
             kanzlerin königin künstlerin lehrerin leiterin ministerin mutter politikerin \
             präsidentin regisseurin richterin schauspielerin schwester schülerin senatorin \
             sprecherin studentin sängerin tochter vertreterin wissenschaftlerin zeugin \
             ärztin"
        ),
    ),
    (
        PERSON | MAN,
        packed!("bruder könig mann minister papst präsident sohn sprecher vater"),
    ),
    (
        ORG,
        packed!(
            "agentur airline amt armee bank behörde behörden bewegung blatt bundesamt \
             bundesrat bundestag bundeswehr bündnis feuerwehr firma fluggesellschaft fraktion \
             gemeinde gericht gewerkschaft gruppe hersteller hochschule initiative institut \
             institution justiz kirche klub komitee kommission konzern kreml land landtag \
             magazin medien militär ministerium netzwerk opposition organisation parlament \
             partei pentagon polizei presse rat regierung rundschau senat sender staat \
             staatsanwaltschaft stadt stiftung universität unternehmen verband verein \
             vereinigung zeitung zentralrat"
        ),
    ),
    (
        DOC,
        packed!(
            "ankündigung antrag artikel aufruf begründung beitrag bericht blog botschaft \
             brief buch dokument e-mail eintrag entwurf erklärung fazit gesetz gutachten \
             homepage interview kommentar meldung mitteilung motto papier parole passus \
             plakat protokoll resolution satzung schild schlagzeile schreiben slogan \
             stellungnahme studie text transparent umfrage urteil vertrag video webseite \
             website zitat überschrift"
        ),
    ),
    (
        TITLE,
        packed!(
            "abgeordnete abgeordneter botschafter bürgermeister bürgermeisterin chef chefin \
             direktor dr ex-präsident general gouverneur kommissar lord prof professor \
             richter sir sprecher sprecherin trainer us-außenminister us-präsident \
             vorsitzende vorsitzender"
        ),
    ),
    (
        TITLE | MAN,
        packed!("bischof herr kanzler kardinal könig minister papst prinz präsident senator"),
    ),
    (
        TITLE | WOMAN,
        packed!("frau kanzlerin königin ministerin prinzessin präsidentin senatorin"),
    ),
    (
        PLAIN,
        packed!(
            "also april august bald da dafür danach daneben darüber derzeit dezember dies \
             doch dollar ebenso endlich erst etwa euro februar immerhin indes jahr jahre \
             januar jeglicher juli juni kaum letztlich mai milliarden millionen märz \
             november oktober prozent september stattdessen tatsächlich trotzdem uhr \
             vielleicht vielmehr warum weder weshalb wobei wodurch womit wovor zuerst \
             zuletzt zwar"
        ),
    ),
    (
        TITLED,
        packed!(
            "aktion album ausstellung auszeichnung award band begriff bekannt \
             boulevardzeitung buch buches bündnis disko diskothek domain einheit festival \
             film films flugzeugträger formation frachter fähre genannt genannte genannten \
             gruppe hotel hurrikan initiative internetportal kampagne kategorie kino klub \
             konferenz label lied magazin magazins marke medium mission modell motto \
             nachrichtenmagazin name namen namens netzwerk oper operation organisation orkan \
             partei portal preis programm projekt rakete raumschiff raumsonde raumstation \
             restaurant roman romans satellit schiff schiffes schiffs sendung serie software \
             sogenannte sogenannten sogenannter sogenanntes song spiel spiels stadion \
             stadtteil stiftung sturm stück system tageszeitung taifun tanker thema titel typ \
             unternehmen verbandes verein vereins website wochenzeitung wort yacht \
             zeitschrift zeitung zeitungen"
        ),
    ),
    (
        BODY,
        packed!(
            "afd afp ag amt ap ard bank bbc bild bka bnd brd bundesrat bundestag cdu cia cnn \
             csu ddr dfb dpa e.v esa eu faz fbi fc fdp fifa gmbh greenpeace group gruppe \
             grüne grünen linke linken linkspartei ministerium nasa nato npd partei \
             piratenpartei post reuters rundschau spd spiegel sv taz times tv uefa un union \
             universität uno us usa verband welt zdf zeitung"
        ),
    ),
];
