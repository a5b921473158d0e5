//! Dutch, and the commonest speech verbs of languages without lists of their own.
//! A table, written for this project.

use super::lexicon::{
    List,
    class::{
        ACC, ADV, AUX, BODY, CALL, CONJ, DET, DOC, HE, ORG, PERSON, PLAIN, POSSESSIVE, PREP, REL,
        SAY, SELF, SHE, TITLE, TITLED, VERB, WOMAN,
    },
};

/// Dutch.
pub(super) const DUTCH: &[List] = &[
    (
        SAY,
        "antwoordt antwoordde beaamt beaamde beklemtoont benadrukt bericht berichtte bevestigt \
         bevestigde beweert beweerde concludeert concludeerde denkt dacht erkent erkende geeft \
         gaf gelooft herhaalt herhaalde klaagt klaagde legt legde licht lichtte laat liet meent \
         meende meldt meldde merkt noteert oordeelt reageert reageerde roept riep schrijft \
         schreef stelt stelde tweet tweette twittert verklaart verklaarde verklaarden vertelt \
         vertelde verzekert verzekerde vindt vond voegt voegde vraagt vroeg waarschuwt \
         waarschuwde weet zegt zei zeiden zeggen gezegd aldus luidt luidde",
    ),
    (
        CALL,
        "spreken veroordeelt veroordeelde noemt noemde noemden omschrijft omschreef beschuldigt \
         beschuldigde spreekt sprak bestempelt typeert",
    ),
    (
        AUX,
        "is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon moet moeten moest zal zullen zou zouden wil willen mag",
    ),
    (
        VERB,
        "gaat ging komt kwam staat stond ligt blijft bleef neemt nam doet deed werkt leidt opent",
    ),
    (
        DET,
        "de het een deze dit die dat enkele sommige veel twee drie vier alle",
    ),
    (DET | POSSESSIVE | HE, "zijn"),
    (DET | POSSESSIVE | SHE, "haar"),
    (
        PREP,
        "aan achter bij binnen boven door in met na naar naast om onder op over sinds te tegen tijdens tot tussen uit van vanaf volgens voor zonder",
    ),
    (
        CONJ,
        "en of maar want dat als toen omdat terwijl hoewel zodat",
    ),
    (REL, "die dat wie wat waar"),
    (HE, "hij hem"),
    (SHE, "zij ze"),
    (SELF, "ik wij we u je men"),
    (ACC, "volgens aldus"),
    (
        ADV,
        "ook al niet zich nog weer dan nu daarna later eerder toch gisteren vandaag morgen verder",
    ),
    (
        PERSON,
        "woordvoerder ingenieur president minister premier burgemeester directeur advocaat \
         deskundige deskundigen expert getuige getuigen man persoon bron bronnen bewoner bewoners \
         agent kamerlid wethouder leider voorzitter secretaris onderzoeker hoogleraar professor \
         arts auteur journalist chef vader zoon",
    ),
    (
        PERSON | WOMAN,
        "vrouw moeder dochter woordvoerster directrice",
    ),
    (
        ORG,
        "regering kabinet politie ministerie bedrijf groep partij vakbond vereniging gemeente rechtbank commissie krant",
    ),
    (
        DOC,
        "verklaring rapport brief artikel onderzoek peiling tekst tweet bericht persbericht",
    ),
    (
        TITLE,
        "dhr meneer dr prof minister premier president burgemeester",
    ),
    (TITLE | WOMAN, "mevr mevrouw"),
    (
        PLAIN,
        "er maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    ),
    (
        TITLED,
        "film boek roman lied album krant titel getiteld programma serie tijdschrift zogenaamde zogeheten genaamd genoemd woord",
    ),
    (
        BODY,
        "partij universiteit bank vvd pvda cda d66 pvv nos anp nrc telegraaf volkskrant",
    ),
];

/// Verbs of speech elsewhere: Polish, Swedish, Danish, Norwegian, Czech, Russian, Greek,
/// Turkish, Romanian, Hungarian, Finnish.
pub(super) const OTHER: &[List] = &[
    (
        SAY,
        "powiedział powiedziała mówi mówił mówiła dodał dodała stwierdził stwierdziła podkreślił \
         podkreśliła zaznaczył napisał napisała wyjaśnił wyjaśniła oświadczył säger sade sa \
         berättar skriver skrev förklarar menar hävdar tillägger siger sagde fortæller forklarer \
         mener tilføjer sier forteller mente řekl řekla říká uvedl uvedla dodal dodala prohlásil \
         prohlásila napsal napsala vysvětlil сказал сказала сказали говорит говорил заявил \
         заявила заявили отметил отметила добавил добавила подчеркнул подчеркнула пишет написал \
         сообщил сообщила пояснил сказав заявив зазначив είπε δήλωσε τόνισε ανέφερε πρόσθεσε \
         έγραψε υποστήριξε λέει dedi söyledi belirtti açıkladı spus zis declarat afirmat mondta \
         közölte sanoi sanoo kertoi kertoo",
    ),
    (HE, "on han он αυτός"),
    (SHE, "ona hon hun она αυτή"),
    (ACC, "według enligt ifølge podle согласно σύμφωνα"),
    (
        PREP,
        "w z na i o do po от в на с у из о и за по στο στη από με για på av med till för til fra \
         v ve s",
    ),
    (DET, "η ο το τη την τον οι τα en ett et den det de"),
    (
        AUX,
        "jest są był była är var er je byl byla был была είναι ήταν",
    ),
];
