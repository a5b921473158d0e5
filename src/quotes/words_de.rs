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
        "sagt sagte sagten sagen gesagt erklärt erklärte erklärten erklären betont betonte \
         betonten meint meinte meinten äußert äußerte äußerten fragt fragte fragten antwortet \
         antwortete antworteten schreibt schrieb schrieben schreiben geschrieben berichtet \
         berichtete berichteten ergänzt ergänzte ergänzten kündigt kündigte kündigten behauptet \
         behauptete behaupteten fordert forderte forderten warnt warnte warnten kritisiert \
         kritisierte kritisierten teilt teilte teilten mitgeteilt gibt gab gaben weist wies \
         wiesen räumt räumte räumten unterstrich unterstreicht bekräftigt bekräftigte bestätigt \
         bestätigte bestätigten kommentiert kommentierte versichert versicherte versicherten \
         verkündet verkündete verkündeten verspricht versprach ruft rief riefen skandierten \
         skandierte lautet lautete lauteten heißt hieß hießen erzählt erzählte erzählten erinnert \
         erinnerte erinnerten entgegnet entgegnete erwidert erwiderte formuliert formulierte \
         führt führte führten fügt fügte fügten zitiert zitierte zitierten resümiert resümierte \
         konstatiert konstatierte stellt stellte stellten urteilt urteilte vermutet vermutete \
         schätzt schätzte glaubt glaubte glaubten denkt dachte findet fand hofft hoffte hofften \
         klagt klagte klagten lobt lobte mahnt mahnte monierte moniert beklagt beklagte betonen \
         bemerkt bemerkte beschreibt beschrieb begründet begründete begründeten empfiehlt empfahl \
         rechtfertigt rechtfertigte schildert schilderte prophezeit spricht sprach sprachen wirft \
         warf warfen bedauert bedauerte zeigt zeigte zeigten appelliert appellierte argumentiert \
         argumentierte argumentierten plädiert plädierte protestiert protestierte vorstellte \
         informiert informierte unterstellt dementiert dementierte bittet bat twitterte twittert \
         postete freut freute bezeichnen bilanzierte spottete scherzte rechnet rechnete \
         analysiert bezweifelt bezweifelte drohte droht erläutert erläuterte hält hielt verlangte \
         verlangt wünscht wünschte diktierte vertritt vertrat spekulierte wetterte wettert meldet \
         meldete meldeten strich streicht hob hebt würdigte würdigt gestand gesteht gratulierte \
         verteidigte verteidigt vermeldete stand liest las nannte ließ sieht sah",
    ),
    (
        CALL,
        "nennt nannte nannten bezeichnet bezeichnete bezeichneten bezeichnend wertet wertete \
         bewertet bewertete beschreibt beschrieb beschrieben charakterisiert charakterisierte \
         tituliert titulierte lehnt lehnte verurteilt verurteilte verurteilten rügt rügte begrüßt \
         begrüßte sieht sah sahen beurteilt beurteilte stuft stufte kritisierte erhob forderte \
         vergleicht verglich erhebt dankte lobt nennen bezeichnen hält hielt spricht sprach \
         zitiert wirft warf betitelt betitelte interpretierte feierte warnt warnte warnten",
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
    (SHE, "sie ihr"),
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
        "sprecher polizeisprecher regierungssprecher pressesprecher experte experten kritiker \
         augenzeuge augenzeugen zeuge zeugen mann mensch menschen person personen leute bürger einwohner \
         anwohner beamter beamte beamten forscher wissenschaftler politiker minister präsident \
         kanzler chef leiter vorsitzender vorsitzende direktor vertreter mitglied mitglieder sohn \
         vater bruder freund freunde kollege kollegen anwalt richter staatsanwalt verteidiger \
         trainer spieler kapitän autor autoren journalist journalisten reporter teilnehmer \
         demonstranten besucher fan fans nutzer kunde kunden schüler student studenten lehrer \
         arzt ärzte opfer täter pilot fahrer sänger schauspieler regisseur künstler könig papst \
         bischof kardinal pfarrer generalsekretär bürgermeister oberbürgermeister senator \
         gouverneur abgeordneter abgeordnete abgeordneten kandidat kommissar general beobachter \
         analyst analysten geschäftsführer manager betreiber insider koordinator veranstalter \
         gewerkschafter aktivist aktivisten botschafter diplomat staatschef premierminister \
         ministerpräsident außenminister innenminister verteidigungsminister finanzminister \
         justizminister bundespräsident bundeskanzler gründer historiker mitarbeiter ermittler \
         professor meteorologe physiker astronom gegner befürworter urheber kläger initiator initiatoren",
    ),
    (
        PERSON | WOMAN,
        "sprecherin polizeisprecherin regierungssprecherin pressesprecherin expertin frau mutter \
         tochter schwester ministerin präsidentin kanzlerin chefin leiterin direktorin vertreterin anwältin \
         richterin autorin journalistin schülerin studentin lehrerin ärztin sängerin \
         schauspielerin regisseurin künstlerin königin bürgermeisterin senatorin kandidatin \
         politikerin forscherin wissenschaftlerin bundeskanzlerin geschäftsführerin bauleiterin \
         außenministerin justizministerin beamtin botschafterin ingenieurin zeugin abgeordnete",
    ),
    (
        PERSON | MAN,
        "mann vater sohn bruder sprecher könig papst polizeisprecher regierungssprecher präsident minister",
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
        "herr frau dr prof präsident präsidentin kanzler kanzlerin minister ministerin sprecher \
         sprecherin chef chefin general papst bischof kardinal könig königin prinz prinzessin \
         senator senatorin gouverneur bürgermeister bürgermeisterin professor trainer richter \
         kommissar botschafter abgeordnete abgeordneter vorsitzende vorsitzender direktor \
         us-präsident us-außenminister sir lord ex-präsident",
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
