//! Dutch, and the commonest speech verbs of languages without lists of their own.
//! A table, written for this project.

use super::lexicon::{
    List,
    class::{
        ACC, ADV, AUX, BODY, CALL, CONJ, DET, DOC, HE, ORG, PERSON, PLAIN, POSSESSIVE, PREP, REL,
        SAY, SELF, SHE, TITLE, TITLED, VERB, WOMAN,
    },
};
use super::packed::packed;

/// Dutch.
pub(super) const DUTCH: &[List] = &[
    (
        SAY,
        packed!(
            "aldus antwoordde antwoordt beaamde beaamt beklemtoont benadrukt bericht \
             berichtte bevestigde bevestigt beweerde beweert concludeerde concludeert dacht \
             denkt erkende erkent gaf geeft gelooft gezegd herhaalde herhaalt klaagde klaagt \
             laat legde legt licht lichtte liet luidde luidt meende meent meldde meldt merkt \
             noteert oordeelt reageerde reageert riep roept schreef schrijft stelde stelt \
             tweet tweette twittert verklaarde verklaarden verklaart vertelde vertelt \
             verzekerde verzekert vindt voegde voegt vond vraagt vroeg waarschuwde waarschuwt \
             weet zeggen zegt zei zeiden"
        ),
    ),
    (
        CALL,
        packed!(
            "beschuldigde beschuldigt bestempelt noemde noemden noemt omschreef omschrijft \
             sprak spreekt spreken typeert veroordeelde veroordeelt"
        ),
    ),
    (
        AUX,
        packed!(
            "had hadden hebben heeft is kan kon kunnen mag moest moet moeten waren was werd \
             werden wil willen worden wordt zal zijn zou zouden zullen"
        ),
    ),
    (
        VERB,
        packed!(
            "bleef blijft deed doet gaat ging komt kwam leidt ligt nam neemt opent staat \
             stond werkt"
        ),
    ),
    (
        DET,
        packed!("alle dat de deze die dit drie een enkele het sommige twee veel vier"),
    ),
    (DET | POSSESSIVE | HE, packed!("zijn")),
    (DET | POSSESSIVE | SHE, packed!("haar")),
    (
        PREP,
        packed!(
            "aan achter bij binnen boven door in met na naar naast om onder op over sinds te \
             tegen tijdens tot tussen uit van vanaf volgens voor zonder"
        ),
    ),
    (
        CONJ,
        packed!("als dat en hoewel maar of omdat terwijl toen want zodat"),
    ),
    (REL, packed!("dat die waar wat wie")),
    (HE, packed!("hem hij")),
    (SHE, packed!("ze zij")),
    (SELF, packed!("ik je men u we wij")),
    (ACC, packed!("aldus volgens")),
    (
        ADV,
        packed!(
            "al daarna dan eerder gisteren later morgen niet nog nu ook toch vandaag verder \
             weer zich"
        ),
    ),
    (
        PERSON,
        packed!(
            "advocaat agent arts auteur bewoner bewoners bron bronnen burgemeester chef \
             deskundige deskundigen directeur expert getuige getuigen hoogleraar ingenieur \
             journalist kamerlid leider man minister onderzoeker persoon premier president \
             professor secretaris vader voorzitter wethouder woordvoerder zoon"
        ),
    ),
    (
        PERSON | WOMAN,
        packed!("directrice dochter moeder vrouw woordvoerster"),
    ),
    (
        ORG,
        packed!(
            "bedrijf commissie gemeente groep kabinet krant ministerie partij politie \
             rechtbank regering vakbond vereniging"
        ),
    ),
    (
        DOC,
        packed!(
            "artikel bericht brief onderzoek peiling persbericht rapport tekst tweet \
             verklaring"
        ),
    ),
    (
        TITLE,
        packed!("burgemeester dhr dr meneer minister premier president prof"),
    ),
    (TITLE | WOMAN, packed!("mevr mevrouw")),
    (
        PLAIN,
        packed!("dinsdag donderdag er maandag vrijdag woensdag zaterdag zondag"),
    ),
    (
        TITLED,
        packed!(
            "album boek film genaamd genoemd getiteld krant lied programma roman serie \
             tijdschrift titel woord zogeheten zogenaamde"
        ),
    ),
    (
        BODY,
        packed!("anp bank cda d66 nos nrc partij pvda pvv telegraaf universiteit volkskrant vvd"),
    ),
];

/// Verbs of speech elsewhere: Polish, Swedish, Danish, Norwegian, Czech, Russian, Greek,
/// Turkish, Romanian, Hungarian, Finnish,
/// Ukrainian, Arabic, Persian, Hebrew, Hindi.
pub(super) const OTHER: &[List] = &[
    (
        SAY,
        packed!(
            "afirmat açıkladı belirtti berättar declarat dedi diye diyen diyerek dodaje dodal \
             dodał dodává doplnil fastslår forklarer forteller fortæller förklarar \
             hangsúlyozta hävdar ifadelerini ifadesini kaydetti kertoi kertoo konstaterar \
             konuştu közölte menar mener mengatakan mente mondta mówi mówił napisał napsal \
             ocenił oświadczył podkreśla podkreślił poinformował powiedział precizat prohlásil \
             przyznał sa sade sagde sanoi sanoo sier siger skrev skriver spus stwierdził \
             svarar svarer säger söyledi tilføjer tillägger toteaa totesi tłumaczy \
             understreker uppger uvedl vysvětlil wyjaśnił zaznaczył zis řekl říká şeklinde \
             έγραψε ανέφερε δήλωσε είπε λέει πρόσθεσε τόνισε υποστήριξε говорил говорит \
             добавил додав зазначив заявив заявил каже написал ответил отметил пишет повідомив \
             подчеркнул пояснил рассказал розповів сказав сказал сообщил считает уточнил אומר \
             אמר אמרו הוסיף הוסיפה טען כתב לדברי סיפר أضاف أعلن أكد أوضح اعتبر افزود بحسب ذكر \
             صرح قال كتب نوشت وأضاف وأعلن وأكد وقال يقول گفت कहा बताया बोले लिखा"
        ),
    ),
    (
        CALL,
        packed!("kalder kaldte kallade kallar kalte nazval nazwał назвал"),
    ),
    (SELF, packed!("ja jag jeg ni vi мы я")),
    (
        CONJ,
        packed!("a ale at att da men och og som å że že и но что כי أن إن بأن که कि"),
    ),
    (ADV, packed!("der där her här nu nå")),
    (HE, packed!("han hann hän on αυτός він он")),
    (SHE, packed!("hon hun hän hún ona αυτή вона она")),
    (
        ACC,
        packed!("enligt ifølge menurut podle według zdaniem σύμφωνα словам словами согласно"),
    ),
    (
        PREP,
        packed!(
            "av do fra för i med na o po på s til till v ve w z από για με στη στο в за и из \
             на о от по с у על إلى در على عن في को ने में से"
        ),
    ),
    (DET, packed!("de den det en et ett η ο οι τα τη την το τον")),
    (
        AUX,
        packed!("byl byla był była er je jest są var är ήταν είναι был была"),
    ),
];
