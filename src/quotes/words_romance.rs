//! French, Spanish, Italian and Portuguese speech verbs, function words and nouns.
//! A table, written for this project.

use super::lexicon::{
    List,
    class::{
        ACC, ADV, AUX, BODY, CALL, CONJ, DET, DOC, HE, MAN, ORG, PERSON, PLAIN, POSSESSIVE, PREP,
        REL, SAY, SELF, SHE, THEY, TITLE, TITLED, VERB, WOMAN,
    },
};

/// French.
pub(super) const FRENCH: &[List] = &[
    (
        SAY,
        "accuse admet admis affirme ajoute annonce assure avance avertit averti avoue clame \
         commente concède concédé conclut conclu confesse confie confirme conseille constate \
         déclare déplore dénonce dément détaille dit disait disent écrit écrivait estime évoque \
         explique glisse indique insiste interroge jure juge lance martèle martelé murmure note \
         observe ordonne plaide plaisante poursuit poursuivi précise prévient prévenu proclame \
         promet promis propose raconte rappelle rappelé réagit réagi reconnaît reconnu regrette \
         relate relève relevé remarque renchérit répète répété réplique répond répondu répondait \
         rétorque révèle révélé résume rit s'exclame s'indigne s'interroge s'inquiète s'insurge \
         s'étonne s'écrie exclame indigne soupire souffle souligne suggère soutient soutenu \
         témoigne tonne tempère tranche lâche réjouit abonde enchaîne ironise nuance rassure \
         tweete vante pense croit demande crie",
    ),
    (
        CALL,
        "condamne qualifie décrit traite appelle appelé parle désigne dénonce salue fustige \
         critique évoque",
    ),
    (
        AUX,
        "a ont avait avaient est sont était étaient sera seront aurait auraient serait peut \
         peuvent pouvait doit doivent devait va vont allait fait faisait a-t avait-t",
    ),
    (
        VERB,
        "vient venait prend prit met mit arrive part reste devient sort ouvre dirige travaille tient veut voit",
    ),
    (
        DET,
        "le la les l' un une des du au aux ce cet cette ces plusieurs deux trois quatre \
         certains certaines quelques leur leurs notre nos mon ma mes tous toutes",
    ),
    (DET | POSSESSIVE, "son sa ses"),
    (
        PREP,
        "à de d' en dans sur sous avec sans pour par contre entre vers chez depuis pendant \
         avant après devant derrière lors parmi du des au aux",
    ),
    (
        CONJ,
        "et ou mais car donc ni or que qu' si quand lorsque comme puisque tandis alors parce",
    ),
    (REL, "qui que dont où lequel laquelle"),
    (HE, "il lui"),
    (SHE, "elle"),
    (THEY, "ils elles"),
    (SELF, "je j' nous vous on tu"),
    (ACC, "selon d'après"),
    (
        ADV,
        "aussi encore déjà toujours ne n' pas plus se s' y en bien alors ainsi puis ensuite \
         également notamment toutefois cependant pourtant hier aujourd'hui demain même \
         lundi mardi mercredi jeudi vendredi samedi dimanche",
    ),
    (
        PERSON,
        "proche proches porte-parole ingénieur président ministre maire directeur avocat \
         responsable représentant représentante expert experte experts témoin témoins homme \
         personne personnes source sources habitant habitante habitants policier élu élue député \
         sénateur patron patronne secrétaire chercheur chercheuse professeur médecin auteur \
         journaliste chef préfet procureur procureure père fils ami amie candidat candidate \
         conseiller conseillère syndicaliste militant militante voisin voisine élève étudiant \
         étudiante",
    ),
    (
        PERSON | WOMAN,
        "femme mère fille ingénieure présidente directrice avocate sénatrice députée",
    ),
    (
        ORG,
        "gouvernement police parquet ministère groupe entreprise société parti syndicat association mairie préfecture justice tribunal commission agence conseil journal quotidien fédération",
    ),
    (
        DOC,
        "communiqué rapport lettre article étude sondage texte tweet message déclaration document courrier",
    ),
    (
        TITLE,
        "dr pr me président présidente ministre maire général",
    ),
    (TITLE | MAN, "m"),
    (TITLE | WOMAN, "mme mlle"),
    (
        PLAIN,
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre \
         c'est",
    ),
    (
        TITLED,
        "film livre roman chanson album journal titre intitulé intitulée émission série magazine dit dite surnommé surnommée appelé appelée mot programme",
    ),
    (
        BODY,
        "parti université banque france monde figaro libération afp tf1 sncf edf onu ue fn ps lr lfi groupe société",
    ),
];

/// Spanish.
pub(super) const SPANISH: &[List] = &[
    (
        SAY,
        "aclara admite advierte advirtió afirma afirmaba agrega anuncia añade apunta asegura \
         comenta concluye concluyó confesó confiesa confirma considera contesta cuenta contó \
         critica cree declara defiende defendió denuncia destaca detalla dice dijo dijeron dicen \
         decía escribe exclama explica expresa expuso informa indica insiste lamenta manifestó \
         manifiesta matiza niega negó opina pide pregunta precisa promete prosigue puntualizó \
         reconoce recuerda recordó reitera relata replica reveló responde resume señala sentencia \
         sostiene sostuvo subraya sugiere sugirió tuiteó zanjó dicho declarado afirmado explicado",
    ),
    (
        CALL,
        "condena rechaza califica describe llama acusa tilda tacha habla define",
    ),
    (
        AUX,
        "ha han había habían es son era eran fue fueron será está están estaba puede pueden podría debe va van",
    ),
    (
        VERB,
        "tiene tuvo hace hizo viene vino sale salió llegó lleva dirige trabaja quiere abrirá",
    ),
    (
        DET,
        "el la los las un una unos unas este esta estos estas ese esa varios varias dos tres cuatro algunos algunas del al lo",
    ),
    (DET | POSSESSIVE, "su sus"),
    (
        PREP,
        "a de en con por para sin sobre entre hacia hasta desde durante contra tras ante bajo del al",
    ),
    (
        CONJ,
        "y e o u pero sino que si cuando porque aunque mientras como",
    ),
    (REL, "que quien quienes cual cuyo cuya donde"),
    (HE, "él"),
    (SHE, "ella"),
    (THEY, "ellos ellas"),
    (SELF, "yo nosotros usted"),
    (ACC, "según acuerdo palabras juicio"),
    (
        ADV,
        "también ya no se aún todavía siempre nunca además después luego ayer hoy mañana así entonces lunes martes miércoles jueves viernes sábado domingo",
    ),
    (
        PERSON,
        "portavoz ingeniero presidente ministro alcalde director abogado experto experta expertos \
         testigo testigos hombre persona personas fuente fuentes vecino vecina vecinos policía \
         diputado diputada senador senadora líder secretario secretaria investigador \
         investigadora profesor profesora médico autor autora periodista jefe fiscal padre hijo \
         amigo candidato candidata concejal funcionario",
    ),
    (
        PERSON | WOMAN,
        "mujer madre hija ingeniera presidenta ministra alcaldesa directora abogada",
    ),
    (
        ORG,
        "gobierno policía ministerio empresa compañía grupo partido sindicato asociación ayuntamiento tribunal comisión agencia diario fiscalía",
    ),
    (
        DOC,
        "comunicado informe carta artículo estudio encuesta texto tuit mensaje declaración documento",
    ),
    (TITLE, "dr dra presidente presidenta ministro ministra"),
    (TITLE | MAN, "sr don"),
    (TITLE | WOMAN, "sra doña"),
    (
        TITLED,
        "película libro novela canción disco álbum diario titulado titulada llamado llamada programa serie revista apodado palabra",
    ),
    (
        BODY,
        "partido universidad banco pp psoe podemos vox país mundo abc efe onu ue grupo",
    ),
];

/// Italian.
pub(super) const ITALIAN: &[List] = &[
    (
        SAY,
        "afferma aggiunge aggiunto ammette ammesso annuncia assicura avverte avvertito chiede \
         chiesto commenta conclude concluso conferma confessa continua dice dicono detto diceva \
         dichiara denuncia disse esclama evidenzia insiste lamenta nota osserva ordina precisa \
         promette promesso prosegue proseguito racconta replica ribadisce ricorda riferisce \
         rileva risponde risposto rivela scrive scritto sostiene sostenuto sottolinea spiega \
         taglia twitta urla crede pensa",
    ),
    (
        CALL,
        "condanna parlano definisce chiama descrive accusa parla critica bolla",
    ),
    (
        AUX,
        "ha hanno aveva avevano è sono era erano sarà può possono deve devono va viene stato stata",
    ),
    (
        VERB,
        "fa fatto apre aprirà lavora dirige vuole arriva arrivato resta",
    ),
    (
        DET,
        "il lo la i gli le un uno una l' questo questa questi queste quel quella alcuni alcune due tre quattro diversi del della dei delle dello degli al alla",
    ),
    (DET | POSSESSIVE, "suo sua suoi sue loro"),
    (
        PREP,
        "a di da in con su per tra fra contro durante senza dopo prima del della dei delle dello degli al alla ai alle dal dalla nel nella sul sulla",
    ),
    (CONJ, "e ed o ma che se quando perché mentre come anche"),
    (REL, "che cui quale chi dove"),
    (HE, "lui egli"),
    (SHE, "lei ella"),
    (THEY, "loro"),
    (SELF, "io noi"),
    (ACC, "secondo parole"),
    (
        ADV,
        "anche già non si ancora sempre mai poi inoltre ieri oggi domani così lunedì martedì mercoledì giovedì venerdì sabato domenica",
    ),
    (
        PERSON,
        "portavoce ingegnere presidente ministro sindaco direttore avvocato esperto esperta \
         esperti testimone testimoni uomo persona persone fonte fonti abitante residenti \
         poliziotto deputato senatore leader segretario segretaria ricercatore professore medico \
         autore giornalista capo procuratore padre figlio amico candidato assessore",
    ),
    (
        PERSON | WOMAN,
        "donna madre figlia ministra sindaca direttrice avvocata senatrice professoressa",
    ),
    (
        ORG,
        "governo polizia ministero azienda società gruppo partito sindacato associazione comune tribunale commissione agenzia procura",
    ),
    (
        DOC,
        "comunicato rapporto lettera articolo studio sondaggio testo tweet messaggio dichiarazione documento nota",
    ),
    (TITLE, "sig dott dottor presidente ministro onorevole"),
    (TITLE | WOMAN, "signora"),
    (
        TITLED,
        "film libro romanzo canzone album giornale titolo intitolato intitolata programma serie rivista detto detta cosiddetto cosiddetta soprannominato parola",
    ),
    (
        BODY,
        "partito università banca pd lega ansa onu ue gruppo corriere repubblica",
    ),
];

/// Portuguese.
pub(super) const PORTUGUESE: &[List] = &[
    (
        SAY,
        "acrescenta acredita adianta admite adverte afirma alega alerta anuncia argumenta \
         assegura avalia comenta completa conclui concluiu confessa confirma conta continua \
         critica declara defende denuncia destaca diz disse disseram dizem dizia escreve \
         esclareceu explica frisa garante indica informa insiste lamenta lembra observa opina \
         ordenou pede pergunta pontua promete questiona realça reconhece recorda refere reforça \
         relata responde ressalta revela salienta sublinha sugere sustenta dito",
    ),
    (
        CALL,
        "condena chama classifica descreve acusa fala define considera",
    ),
    (
        AUX,
        "é são foi foram era eram será está estão estava tem têm tinha há pode podem poderia deve vai vão",
    ),
    (VERB, "faz fez abre abriu trabalha dirige quer chega chegou"),
    (
        DET,
        "o a os as um uma uns umas este esta estes estas esse essa do da dos das no na ao à dois duas três quatro alguns algumas vários várias",
    ),
    (DET | POSSESSIVE, "seu sua seus suas"),
    (
        PREP,
        "a de em com por para sem sobre entre até desde durante contra após perante sob do da dos das no na nos nas ao à pelo pela",
    ),
    (CONJ, "e ou mas que se quando porque embora enquanto como"),
    (REL, "que quem qual cujo cuja onde"),
    (HE, "ele"),
    (SHE, "ela"),
    (THEY, "eles elas"),
    (SELF, "eu nós você"),
    (ACC, "segundo conforme acordo palavras"),
    (
        ADV,
        "também já não se ainda sempre nunca além depois ontem hoje amanhã assim então",
    ),
    (
        PERSON,
        "porta-voz engenheiro presidente ministro prefeito diretor advogado especialista \
         especialistas testemunha testemunhas homem pessoa pessoas fonte fontes morador moradora \
         moradores policial deputado senador líder secretário secretária pesquisador pesquisadora \
         professor professora médico autor autora jornalista chefe procurador pai filho amigo \
         candidato candidata vereador",
    ),
    (
        PERSON | WOMAN,
        "mulher mãe filha engenheira ministra prefeita diretora advogada senadora deputada",
    ),
    (
        ORG,
        "governo polícia ministério empresa companhia grupo partido sindicato associação prefeitura tribunal comissão agência jornal",
    ),
    (
        DOC,
        "comunicado relatório carta artigo estudo pesquisa texto tuíte mensagem declaração documento nota",
    ),
    (TITLE, "sr dom dr dra presidente ministro ministra"),
    (TITLE | WOMAN, "sra dona"),
    (
        TITLED,
        "filme livro romance música canção álbum jornal título intitulado intitulada programa série revista chamado chamada apelidado palavra",
    ),
    (
        BODY,
        "partido universidade banco pt psdb globo folha onu ue grupo",
    ),
];
