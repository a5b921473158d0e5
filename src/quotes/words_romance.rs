//! French, Spanish, Italian and Portuguese speech verbs, function words and nouns.
//! A table, written for this project.

use super::lexicon::{
    List,
    class::{
        ACC, ADV, AUX, BODY, CALL, CONJ, DET, DOC, HE, MALE, MAN, ORG, PERSON, PLAIN, POSSESSIVE,
        PREP, REL, SAY, SELF, SHE, THEY, TITLE, TITLED, VERB, WOMAN,
    },
};
use super::packed::packed;

/// French.
pub(super) const FRENCH: &[List] = &[
    (
        SAY,
        packed!(
            "abonde accuse admet admis affirme ajoute annonce assure avance averti avertit \
             avoue clame commente conclu conclut concède concédé confesse confie confirme \
             conseille constate crie croit demande disait disent dit déclare dément dénonce \
             déplore détaille enchaîne estime exclame explique glisse indigne indique insiste \
             interroge ironise juge jure lance lâche martelé martèle murmure note nuance \
             observe ordonne pense plaide plaisante poursuit poursuivi proclame promet promis \
             propose précise prévenu prévient raconte rappelle rappelé rassure reconnaît \
             reconnu regrette relate relevé relève remarque renchérit rit réagi réagit \
             réjouit réplique répond répondait répondu répète répété résume rétorque révèle \
             révélé s'exclame s'indigne s'inquiète s'insurge s'interroge s'écrie s'étonne \
             souffle souligne soupire soutenu soutient suggère tempère tonne tranche tweete \
             témoigne vante écrit écrivait évoque"
        ),
    ),
    (
        CALL,
        packed!(
            "appelle appelé condamne critique décrit dénonce désigne fustige parle qualifie \
             salue traite évoque"
        ),
    ),
    (
        AUX,
        packed!(
            "a a-t allait auraient aurait avaient avait avait-t devait doit doivent est \
             faisait fait ont peut peuvent pouvait sera serait seront sont va vont étaient \
             était"
        ),
    ),
    (
        VERB,
        packed!(
            "arrive devient dirige met mit ouvre part prend prit reste sort tient travaille \
             venait veut vient voit"
        ),
    ),
    (
        DET,
        packed!(
            "au aux ce certaines certains ces cet cette des deux du l' la le les leur leurs \
             ma mes mon nos notre plusieurs quatre quelques tous toutes trois un une"
        ),
    ),
    (DET | POSSESSIVE, packed!("sa ses son")),
    (
        PREP,
        packed!(
            "après au aux avant avec chez contre d' dans de depuis derrière des devant du en \
             entre lors par parmi pendant pour sans sous sur vers à"
        ),
    ),
    (
        CONJ,
        packed!(
            "alors car comme donc et lorsque mais ni or ou parce puisque qu' quand que si \
             tandis"
        ),
    ),
    (REL, packed!("dont laquelle lequel où que qui")),
    (HE, packed!("il lui")),
    (SHE, packed!("elle")),
    (THEY, packed!("elles ils")),
    (SELF, packed!("j' je nous on tu vous")),
    (ACC, packed!("d'après selon")),
    (
        ADV,
        packed!(
            "ainsi alors aujourd'hui aussi bien cependant demain dimanche déjà en encore \
             ensuite hier jeudi lundi mardi mercredi même n' ne notamment pas plus pourtant \
             puis s' samedi se toujours toutefois vendredi y également"
        ),
    ),
    (
        PERSON,
        packed!(
            "ami amie auteur avocat candidat candidate chef chercheur chercheuse conseiller \
             conseillère directeur député expert experte experts fils habitant habitante \
             habitants homme ingénieur journaliste maire militant militante ministre médecin \
             patron patronne personne personnes policier porte-parole proche proches \
             procureur procureure professeur préfet président père représentant représentante \
             responsable secrétaire source sources syndicaliste sénateur témoin témoins \
             voisin voisine élu élue élève étudiant étudiante"
        ),
    ),
    (
        PERSON | WOMAN,
        packed!("avocate directrice députée femme fille ingénieure mère présidente sénatrice"),
    ),
    (
        ORG,
        packed!(
            "agence association commission conseil entreprise fédération gouvernement groupe \
             journal justice mairie ministère parquet parti police préfecture quotidien \
             société syndicat tribunal"
        ),
    ),
    (
        DOC,
        packed!(
            "article communiqué courrier document déclaration lettre message rapport sondage \
             texte tweet étude"
        ),
    ),
    (
        TITLE,
        packed!("dr général maire me ministre pr président présidente"),
    ),
    (MALE, packed!("jean")),
    (TITLE | MAN, packed!("m")),
    (TITLE | WOMAN, packed!("mlle mme")),
    (
        PLAIN,
        packed!(
            "août avril c'est décembre février janvier juillet juin mai mars novembre octobre \
             septembre"
        ),
    ),
    (
        TITLED,
        packed!(
            "album appelé appelée chanson dit dite film intitulé intitulée journal livre \
             magazine mot programme roman surnommé surnommée série titre émission"
        ),
    ),
    (
        BODY,
        packed!(
            "afp banque edf figaro fn france groupe lfi libération lr monde onu parti ps sncf \
             société tf1 ue université"
        ),
    ),
];

/// Spanish.
pub(super) const SPANISH: &[List] = &[
    (
        SAY,
        packed!(
            "aclara admite advierte advirtió afirma afirmaba afirmado agrega anuncia \
             apostilla apunta asegura añade comenta concluye concluyó confesó confiesa \
             confirma considera contesta contó cree critica cuenta declara declarado decía \
             defendió defiende denuncia destaca detalla dice dicen dicho dijeron dijo \
             escribe exclama explica explicado expresa expuso incide indica informa insiste \
             lamenta manifestó manifiesta matiza negó niega opina pide precisa pregunta \
             promete prosigue puntualizó recalca recoge reconoce recordó recuerda reitera \
             relata remarca replica responde resume reveló sentencia señala sostiene \
             sostuvo subraya sugiere sugirió tuiteó zanjó"
        ),
    ),
    (
        CALL,
        packed!("acusa califica condena define describe habla llama rechaza tacha tilda"),
    ),
    (
        AUX,
        packed!(
            "debe era eran es estaba está están fue fueron ha había habían han podría puede \
             pueden será son va van"
        ),
    ),
    (
        VERB,
        packed!(
            "abrirá dirige hace hizo llegó lleva quiere sale salió tiene trabaja tuvo viene \
             vino"
        ),
    ),
    (
        DET,
        packed!(
            "al algunas algunos cuatro del dos el esa ese esta estas este estos la las lo los \
             tres un una unas unos varias varios"
        ),
    ),
    (DET | POSSESSIVE, packed!("su sus")),
    (
        PREP,
        packed!(
            "a al ante bajo con contra de del desde durante en entre hacia hasta para por sin \
             sobre tras"
        ),
    ),
    (
        CONJ,
        packed!("aunque como cuando e mientras o pero porque que si sino u y"),
    ),
    (REL, packed!("cual cuya cuyo donde que quien quienes")),
    (HE, packed!("él")),
    (SHE, packed!("ella")),
    (THEY, packed!("ellas ellos")),
    (SELF, packed!("nosotros usted yo")),
    (ACC, packed!("acuerdo juicio palabras según")),
    (
        ADV,
        packed!(
            "además asimismo así ayer aún después domingo entonces hoy igualmente jueves \
             luego lunes martes mañana miércoles no nunca se siempre sábado también todavía \
             viernes ya"
        ),
    ),
    (
        PERSON,
        packed!(
            "abogado alcalde amigo autor autora candidata candidato concejal diputada \
             diputado director experta experto expertos fiscal fuente fuentes funcionario \
             hijo hombre ingeniero investigador investigadora jefe líder ministro médico \
             padre periodista persona personas policía portavoz presidente profesor profesora \
             secretaria secretario senador senadora testigo testigos vecina vecino vecinos"
        ),
    ),
    (
        PERSON | WOMAN,
        packed!("abogada alcaldesa directora hija ingeniera madre ministra mujer presidenta"),
    ),
    (
        ORG,
        packed!(
            "agencia asociación ayuntamiento comisión compañía diario empresa fiscalía \
             gobierno grupo ministerio partido policía sindicato tribunal"
        ),
    ),
    (
        DOC,
        packed!(
            "artículo carta comunicado declaración documento encuesta estudio informe mensaje \
             texto tuit"
        ),
    ),
    (
        TITLE,
        packed!("dr dra ministra ministro presidenta presidente"),
    ),
    (TITLE | MAN, packed!("don sr")),
    (TITLE | WOMAN, packed!("doña sra")),
    (
        TITLED,
        packed!(
            "apodado canción diario disco libro llamada llamado novela palabra película \
             programa revista serie titulada titulado álbum"
        ),
    ),
    (
        BODY,
        packed!("abc banco efe grupo mundo onu partido país podemos pp psoe ue universidad vox"),
    ),
];

/// Italian.
pub(super) const ITALIAN: &[List] = &[
    (
        SAY,
        packed!(
            "afferma aggiunge aggiunto ammesso ammette annuncia assicura avverte avvertito \
             chiede chiesto commenta conclude concluso conferma confessa continua crede \
             denuncia detto dice diceva dichiara dicono disse esclama evidenzia insiste \
             lamenta nota ordina osserva pensa precisa promesso promette prosegue proseguito \
             racconta replica ribadisce ricorda riferisce rileva risponde risposto rivela \
             scritto scrive sostenuto sostiene sottolinea spiega taglia twitta urla"
        ),
    ),
    (
        CALL,
        packed!(
            "accusa bolla chiama condanna critica definisce descrive parla parlano reputa \
             ritiene"
        ),
    ),
    (
        AUX,
        packed!(
            "aveva avevano deve devono era erano ha hanno possono può sarà sono stata stato \
             va viene è"
        ),
    ),
    (
        VERB,
        packed!("apre aprirà arriva arrivato dirige fa fatto lavora resta vuole"),
    ),
    (
        DET,
        packed!(
            "al alcune alcuni alla degli dei del della delle dello diversi due gli i il l' la \
             le lo quattro quel quella questa queste questi questo tre un una uno"
        ),
    ),
    (DET | POSSESSIVE, packed!("loro sua sue suo suoi")),
    (
        PREP,
        packed!(
            "a ai al alla alle con contro da dal dalla degli dei del della delle dello di \
             dopo durante fra in nel nella per prima senza su sul sulla tra"
        ),
    ),
    (
        CONJ,
        packed!("anche che come e ed ma mentre o perché quando se"),
    ),
    (REL, packed!("che chi cui dove quale")),
    (HE, packed!("egli lui")),
    (SHE, packed!("ella lei")),
    (THEY, packed!("loro")),
    (SELF, packed!("io noi")),
    (ACC, packed!("parole secondo stando")),
    (
        ADV,
        packed!(
            "anche ancora così domani domenica giovedì già ieri inoltre lunedì mai martedì \
             mercoledì non oggi poi sabato sempre si venerdì"
        ),
    ),
    (
        PERSON,
        packed!(
            "abitante amico assessore autore avvocato candidato capo deputato direttore \
             esperta esperti esperto figlio fonte fonti giornalista ingegnere leader medico \
             ministro padre persona persone poliziotto portavoce presidente procuratore \
             professore residenti ricercatore segretaria segretario senatore sindaco \
             testimone testimoni uomo"
        ),
    ),
    (
        PERSON | WOMAN,
        packed!("avvocata direttrice donna figlia madre ministra professoressa senatrice sindaca"),
    ),
    (
        ORG,
        packed!(
            "agenzia associazione azienda commissione comune governo gruppo ministero partito \
             polizia procura sindacato società tribunale"
        ),
    ),
    (
        DOC,
        packed!(
            "articolo comunicato dichiarazione documento lettera messaggio nota rapporto \
             sondaggio studio testo tweet"
        ),
    ),
    (
        TITLE,
        packed!("dott dottor ministro onorevole presidente sig"),
    ),
    (MALE, packed!("andrea gabriele michele nicola simone")),
    (TITLE | WOMAN, packed!("signora")),
    (
        TITLED,
        packed!(
            "album canzone cosiddetta cosiddetto detta detto film giornale intitolata \
             intitolato libro parola programma rivista romanzo serie soprannominato titolo"
        ),
    ),
    (
        BODY,
        packed!("ansa banca corriere gruppo lega onu partito pd repubblica ue università"),
    ),
];

/// Portuguese.
pub(super) const PORTUGUESE: &[List] = &[
    (
        SAY,
        packed!(
            "acredita acrescenta adianta admite adverte afirma alega alerta anuncia argumenta \
             assegura avalia comenta completa conclui concluiu confessa confirma conta \
             continua critica declara defende denuncia destaca disse disseram dito diz dizem \
             dizia esclareceu escreve explica frisa garante indica informa insiste lamenta \
             lembra observa opina ordenou pede pergunta pontua promete questiona realça \
             reconhece recorda refere reforça relata responde ressalta revela salienta \
             sublinha sugere sustenta"
        ),
    ),
    (
        CALL,
        packed!("acusa chama classifica condena considera define descreve fala"),
    ),
    (
        AUX,
        packed!(
            "deve era eram estava está estão foi foram há pode podem poderia será são tem \
             tinha têm vai vão é"
        ),
    ),
    (
        VERB,
        packed!("abre abriu chega chegou dirige faz fez quer trabalha"),
    ),
    (
        DET,
        packed!(
            "a algumas alguns ao as da das do dois dos duas essa esse esta estas este estes \
             na no o os quatro três um uma umas uns várias vários à"
        ),
    ),
    (DET | POSSESSIVE, packed!("seu seus sua suas")),
    (
        PREP,
        packed!(
            "a ao após até com contra da das de desde do dos durante em entre na nas no nos \
             para pela pelo perante por sem sob sobre à"
        ),
    ),
    (
        CONJ,
        packed!("como e embora enquanto mas ou porque quando que se"),
    ),
    (REL, packed!("cuja cujo onde qual que quem")),
    (HE, packed!("ele")),
    (SHE, packed!("ela")),
    (THEY, packed!("elas eles")),
    (SELF, packed!("eu nós você")),
    (ACC, packed!("acordo conforme palavras segundo")),
    (
        ADV,
        packed!("ainda além amanhã assim depois então hoje já nunca não ontem se sempre também"),
    ),
    (
        PERSON,
        packed!(
            "advogado amigo autor autora candidata candidato chefe deputado diretor \
             engenheiro especialista especialistas filho fonte fontes homem jornalista líder \
             ministro morador moradora moradores médico pai pesquisador pesquisadora pessoa \
             pessoas policial porta-voz prefeito presidente procurador professor professora \
             secretária secretário senador testemunha testemunhas vereador"
        ),
    ),
    (
        PERSON | WOMAN,
        packed!(
            "advogada deputada diretora engenheira filha ministra mulher mãe prefeita \
             senadora"
        ),
    ),
    (
        ORG,
        packed!(
            "agência associação comissão companhia empresa governo grupo jornal ministério \
             partido polícia prefeitura sindicato tribunal"
        ),
    ),
    (
        DOC,
        packed!(
            "artigo carta comunicado declaração documento estudo mensagem nota pesquisa \
             relatório texto tuíte"
        ),
    ),
    (TITLE, packed!("dom dr dra ministra ministro presidente sr")),
    (TITLE | WOMAN, packed!("dona sra")),
    (
        TITLED,
        packed!(
            "apelidado canção chamada chamado filme intitulada intitulado jornal livro música \
             palavra programa revista romance série título álbum"
        ),
    ),
    (
        BODY,
        packed!("banco folha globo grupo onu partido psdb pt ue universidade"),
    ),
];
