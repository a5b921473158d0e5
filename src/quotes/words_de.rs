//! German speech verbs, function words and nouns for sources.
//! A table, written for this project; verbs as the forms that news text uses.

use super::lexicon::{
    List,
    class::{
        ACC, ADV, AUX, BODY, CALL, CONJ, DET, DOC, HE, IT, MAN, ORG, PERSON, PLAIN, POSSESSIVE,
        PREP, REL, SAY, SELF, SHE, TITLE, TITLED, VERB, WOMAN,
    },
};

/// The lists, by class.
pub(super) const LISTS: &[List] = &[
    (
        SAY,
        "sagt sagen gesagt erklärt erklären betont meint äußert fragt antwortet schreibt schrieb \
         schrieben schreiben geschrieben berichtet ergänzt kündigt behauptet fordert forderte \
         warnt kritisiert kritisierte teilt mitgeteilt gibt gab gaben weist wies wiesen räumt \
         unterstrich unterstreicht bekräftigt bestätigt kommentiert versichert verkündet \
         verspricht versprach ruft rief riefen skandierten skandierte lautet heißt hieß hießen \
         erzählt erinnert entgegnet erwidert formuliert führt fügt zitiert resümiert konstatiert \
         stellt urteilt vermutet schätzt glaubt denkt dachte findet fand hofft klagt lobt mahnt \
         moniert beklagt betonen bemerkt beschreibt beschrieb begründet empfiehlt empfahl \
         rechtfertigt schildert prophezeit spricht sprach sprachen wirft warf warfen bedauert \
         zeigt appelliert argumentiert plädiert protestiert vorstellte informiert unterstellt \
         dementiert bittet bat twittert postete freut bezeichnen bilanzierte spottete scherzte \
         rechnet analysiert bezweifelt droht erläutert hält hielt verlangt wünscht diktierte \
         vertritt vertrat spekulierte wettert meldet strich streicht hob hebt würdigt gestand \
         gesteht gratulierte verteidigt vermeldete stand liest las nannte ließ sieht sah",
    ),
    (
        CALL,
        "nennt nannte nannten bezeichnet bezeichnend wertet bewertet beschreibt beschrieb \
         beschrieben charakterisiert tituliert lehnt verurteilt rügt begrüßt sieht sah sahen \
         beurteilt stuft kritisierte erhob forderte vergleicht verglich erhebt dankte lobt nennen \
         bezeichnen hält hielt spricht sprach zitiert wirft warf betitelt interpretierte feierte \
         warnt",
    ),
    (
        AUX,
        "ist sind war waren sei seien wäre wären bin wird werden wurde wurden würde würden worden \
         hat haben hatte hatten habe hätte hätten kann können konnte konnten könne könnten \
         könnte muss müssen musste mussten müsse müssten soll sollen sollte sollten solle \
         will wollen wollte wollten wolle darf dürfen durfte dürfe mag möge möchte möchten",
    ),
    (
        VERB,
        "kommt kam kamen geht ging gingen steht stand standen liegt lag lagen bleibt blieb \
         blieben trat traten nahm nahmen begann begannen machte machten macht ließ lassen \
         starb starben traf trafen gewann verlor verließ verließen fuhr erreichte erhielt \
         erhielten bekam folgte folgten reagierte reagierten fand fanden brachte brachten zog zogen \
         gehört gehörte arbeitet arbeitete leitet leitete besuchte plant planten plante startete \
         stieg fiel fielen verstarb forderten setzte setzten versuchte versuchten befindet befand \
         befanden gilt galt galten gelten wartet hält betrug beträgt dauerte",
    ),
    (
        DET,
        "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen \
         diesem jener jene kein keine keinen mehrere einige viele alle beide zwei drei vier \
         fünf zahlreiche manche am im zum zur beim vom",
    ),
    (
        DET | POSSESSIVE | HE,
        "sein seine seinen seinem seiner seines",
    ),
    (DET | POSSESSIVE | SHE, "ihr ihre ihren ihrem ihrer ihres"),
    (
        PREP,
        "ab an auf aus bei bis durch für gegen hinter in innerhalb mit nach neben ohne seit \
         trotz über um unter von vor während wegen zu zwischen gegenüber anlässlich angesichts \
         aufgrund am im zum zur beim vom ins ans infolge",
    ),
    (
        CONJ,
        "und oder aber denn sondern weil dass daß ob wenn als während obwohl nachdem bevor \
         damit sodass indem sowie jedoch wie",
    ),
    (
        REL,
        "der die das dem den deren dessen welcher welche welches wer was wo",
    ),
    (HE, "er ihm ihn"),
    (SHE, "sie"),
    (IT, "es"),
    (SELF, "ich wir mir mich uns man du"),
    (
        ACC,
        "laut zufolge so nach gemäß angaben ansicht auffassung meinung einschätzung aussage aussagen worten bekunden darstellung bewertung",
    ),
    (
        ADV,
        "auch dann dabei daher damit dazu dagegen hierzu hier heute gestern morgen jetzt nun noch \
         nur schon sehr weiter weiterhin zudem außerdem ferner allerdings bereits bisher \
         dort ebenfalls erneut gleichzeitig inzwischen mittlerweile nicht selbst sich \
         schließlich später unterdessen wieder zunächst zuvor daraufhin darauf demnach \
         deshalb dennoch hingegen insgesamt jedoch kürzlich seitdem sogar somit zugleich \
         wörtlich abschließend ähnlich demgegenüber sinngemäß folglich einmal heftig scharf \
         montag dienstag mittwoch donnerstag freitag samstag sonntag \
         gegenüber am vormittag abend nachmittag mittag",
    ),
    (
        PERSON,
        "experte experten kritiker augenzeuge augenzeugen zeuge zeugen mensch menschen person \
         personen leute bürger einwohner anwohner beamter beamte beamten forscher wissenschaftler \
         politiker kanzler chef leiter vorsitzender vorsitzende direktor vertreter mitglied \
         mitglieder freund freunde kollege kollegen anwalt richter verteidiger trainer spieler \
         kapitän autor autoren journalist journalisten reporter teilnehmer demonstranten besucher \
         fan fans nutzer kunde kunden schüler student studenten lehrer arzt ärzte opfer täter \
         pilot fahrer sänger schauspieler regisseur künstler bischof kardinal pfarrer \
         bürgermeister senator gouverneur abgeordneter abgeordneten kandidat kommissar general \
         beobachter analyst analysten manager betreiber insider koordinator veranstalter \
         gewerkschafter aktivist aktivisten botschafter diplomat staatschef gründer historiker \
         mitarbeiter ermittler professor meteorologe physiker astronom gegner befürworter urheber \
         kläger initiator initiatoren",
    ),
    (
        PERSON | WOMAN,
        "sprecherin expertin frau mutter tochter schwester ministerin präsidentin kanzlerin \
         chefin leiterin direktorin vertreterin anwältin richterin autorin journalistin schülerin \
         studentin lehrerin ärztin sängerin schauspielerin regisseurin künstlerin königin \
         bürgermeisterin senatorin kandidatin politikerin forscherin wissenschaftlerin \
         bauleiterin beamtin botschafterin ingenieurin zeugin abgeordnete",
    ),
    (
        PERSON | MAN,
        "mann vater sohn bruder sprecher könig papst präsident minister",
    ),
    (
        ORG,
        "regierung bundesregierung polizei staatsanwaltschaft ministerium behörde behörden \
         innenministerium außenministerium unternehmen konzern firma partei fraktion \
         bundestagsfraktion gewerkschaft verband verein vereinigung organisation universität \
         hochschule gericht bundesgericht zeitung magazin agentur nachrichtenagentur sender stadt \
         gemeinde kirche bank opposition kommission parlament bundestag bundesrat rat senat \
         zentralrat bundesverband initiative gruppe bündnis institut staat land bundeswehr armee \
         militär airline fluggesellschaft hersteller stiftung presse medien justiz feuerwehr amt \
         bundesamt landesregierung landtag netzwerk klub bewegung komitee kreml pentagon blatt",
    ),
    (
        DOC,
        "bericht erklärung mitteilung pressemitteilung stellungnahme brief schreiben artikel \
         gutachten studie umfrage text urteil urteilsbegründung begründung meldung dokument plakat transparent schild buch interview botschaft beitrag \
         kommentar protokoll antrag resolution vertrag gesetz papier video slogan parole motto \
         zitat fazit website webseite homepage blog eintrag satzung e-mail aufruf überschrift \
         schlagzeile bekennerschreiben leitartikel",
    ),
    (
        TITLE,
        "dr prof sprecher sprecherin chef chefin general gouverneur bürgermeister bürgermeisterin \
         professor trainer richter kommissar botschafter abgeordnete abgeordneter vorsitzende \
         vorsitzender direktor us-präsident us-außenminister sir lord ex-präsident",
    ),
    (
        TITLE | MAN,
        "herr präsident kanzler minister papst bischof kardinal könig prinz senator",
    ),
    (
        TITLE | WOMAN,
        "frau präsidentin kanzlerin ministerin königin prinzessin senatorin",
    ),
    (
        PLAIN,
        "da dies darüber danach januar februar märz april mai juni juli august september oktober \
         november dezember uhr prozent jahre jahr millionen milliarden euro dollar warum",
    ),
    (
        TITLED,
        "sogenannte sogenannten sogenannter sogenanntes namens titel film buch roman lied song \
         album magazin zeitung zeitschrift motto serie band sendung spiel oper partei schiff kino \
         restaurant begriff wort namen name operation projekt aktion kampagne stück wochenzeitung \
         tageszeitung nachrichtenmagazin boulevardzeitung flugzeugträger raumsonde satellit hotel \
         orkan hurrikan taifun sturm fähre frachter tanker organisation gruppe verein initiative \
         genannt genannte genannten bekannt programm konferenz preis award festival ausstellung \
         unternehmen stiftung stadion klub disko diskothek portal website internetportal domain \
         software system typ modell marke einheit verbandes vereins bündnis netzwerk raumschiff \
         raumstation rakete yacht schiffes schiffs films romans buches spiels stadtteil thema \
         kategorie auszeichnung formation label magazins zeitungen mission medium",
    ),
    (
        BODY,
        "ag gmbh e.v partei universität bundestag bundesrat cdu csu spd fdp afd grüne grünen \
         linke linkspartei linken npd piratenpartei bnd bka dpa afp reuters ap ard zdf cnn bbc fbi cia nasa esa \
         nato eu uno un uefa fifa dfb usa us fc sv tv ddr brd bank group gruppe verband union \
         greenpeace spiegel welt zeitung rundschau post times bild taz faz ministerium amt",
    ),
];
