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
        "accuse accusé admet admis affirme affirmé affirmait affirment ajoute ajouté ajoutait annonce annoncé \
         assure assuré avance avancé avertit averti avoue avoué clame clamé commente commenté concède \
         concédé conclut conclu confesse confie confié confirme confirmé conseille constate \
         constaté déclare déclaré déclarait déplore déploré dénonce dénoncé dément détaille détaillé dit \
         disait disent écrit écrivait estime estimé estimait estiment évoque explique expliqué \
         expliquait expliquent glisse glissé indique indiqué insiste insisté interroge jure \
         juge jugé lance lancé martèle martelé murmure note noté observe observé ordonne plaide \
         plaidé plaisante poursuit poursuivi précise précisé prévient prévenu proclame promet \
         promis propose raconte raconté racontait rappelle rappelé réagit réagi reconnaît \
         reconnu regrette regretté relate relève relevé remarque renchérit répète répété \
         réplique répliqué répond répondu répondait rétorque révèle révélé résume résumé rit \
         s'exclame s'indigne s'interroge s'inquiète s'insurge s'étonne s'écrie exclame indigne soupire \
         souffle souligne souligné soulignait suggère soutient soutenu témoigne témoigné \
         tonne tempère tweete tweeté vante pense croit demande demandé crie crié",
    ),
    (
        CALL,
        "qualifie qualifié qualifiait décrit traite traité appelle appelé parle parlé désigne dénonce salue salué fustige fustigé critique évoque évoqué",
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
        "porte-parole ingénieur ingénieure président présidente ministre maire directeur \
         directrice avocat avocate responsable représentant représentante expert experte \
         experts témoin témoins homme femme personne personnes source sources habitant \
         habitante habitants policier élu élue député députée sénateur sénatrice patron patronne \
         secrétaire chercheur chercheuse professeur médecin auteur journaliste chef préfet \
         procureur procureure père mère fils fille ami amie candidat candidate conseiller \
         conseillère syndicaliste militant militante voisin voisine élève étudiant étudiante",
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
        "m mme mlle dr pr me président présidente ministre maire général",
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
        "aclara aclaró admite admitió advierte advirtió afirma afirmó afirman afirmaba agrega \
         agregó anuncia anunció añade añadió apunta apuntó asegura aseguró aseguran comenta \
         comentó concluye concluyó confesó confiesa confirma confirmó considera consideró \
         contesta contestó cuenta contó critica criticó cree declara declaró defiende \
         defendió denuncia denunció destaca destacó detalla detalló dice dijo dijeron dicen decía \
         escribe escribió exclama exclamó explica explicó expresa expresó expuso informa \
         informó indica indicó insiste insistió lamenta lamentó manifestó manifiesta matiza \
         matizó niega negó opina opinó pide pidió pregunta preguntó precisa precisó promete \
         prometió prosigue prosiguió puntualizó reconoce reconoció recuerda recordó reitera \
         reiteró relata relató replica replicó reveló responde respondió resume resumió \
         señala señaló sentencia sentenció sostiene sostuvo subraya subrayó sugiere \
         sugirió tuiteó zanjó dicho declarado afirmado explicado",
    ),
    (
        CALL,
        "califica calificó describe describió llama llamó acusa acusó tilda tildó tacha tachó habla habló definió define",
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
    (ACC, "según"),
    (
        ADV,
        "también ya no se aún todavía siempre nunca además después luego ayer hoy mañana así entonces lunes martes miércoles jueves viernes sábado domingo",
    ),
    (
        PERSON,
        "portavoz ingeniero ingeniera presidente presidenta ministro ministra alcalde \
         alcaldesa director directora abogado abogada experto experta expertos testigo \
         testigos hombre mujer persona personas fuente fuentes vecino vecina vecinos policía \
         diputado diputada senador senadora líder secretario secretaria investigador \
         investigadora profesor profesora médico autor autora periodista jefe fiscal \
         padre madre hijo hija amigo candidato candidata concejal funcionario",
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
    (
        TITLE,
        "sr sra don doña dr dra presidente presidenta ministro ministra",
    ),
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
        "afferma affermato affermava aggiunge aggiunto ammette ammesso annuncia annunciato \
         assicura assicurato avverte avvertito chiede chiesto commenta commentato conclude \
         concluso conferma confermato confessa confessato continua continuato dice dicono detto diceva \
         dichiara dichiarato denuncia denunciato disse esclama esclamato evidenzia insiste \
         lamenta nota osserva osservato ordina precisa precisato promette promesso prosegue \
         proseguito racconta raccontato replica replicato ribadisce ribadito ricorda ricordato \
         riferisce riferito rileva risponde risposto rivela rivelato scrive scritto sostiene \
         sostenuto sottolinea sottolineato spiega spiegato spiegava taglia twitta urla crede pensa",
    ),
    (
        CALL,
        "definisce definito chiama chiamato descrive accusa accusato parla parlato critica bolla",
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
    (ACC, "secondo"),
    (
        ADV,
        "anche già non si ancora sempre mai poi inoltre ieri oggi domani così lunedì martedì mercoledì giovedì venerdì sabato domenica",
    ),
    (
        PERSON,
        "portavoce ingegnere presidente ministro ministra sindaco sindaca direttore direttrice \
         avvocato avvocata esperto esperta esperti testimone testimoni uomo donna persona \
         persone fonte fonti abitante residenti poliziotto deputato senatore senatrice \
         leader segretario segretaria ricercatore professore professoressa medico autore \
         giornalista capo procuratore padre madre figlio figlia amico candidato assessore",
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
    (
        TITLE,
        "sig signora dott dottor presidente ministro onorevole",
    ),
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
        "acrescenta acrescentou acredita adianta adiantou admite admitiu adverte advertiu \
         afirma afirmou afirmam alega alegou alerta alertou anuncia anunciou argumenta \
         argumentou assegura assegurou avalia avaliou comenta comentou completa completou \
         conclui concluiu confessa confessou confirma confirmou conta contou continua \
         continuou critica criticou declara declarou defende defendeu denuncia denunciou \
         destaca destacou diz disse disseram dizem dizia escreve escreveu esclareceu \
         explica explicou frisa frisou garante garantiu indica indicou informa informou \
         insiste insistiu lamenta lamentou lembra lembrou observa observou opina opinou \
         ordenou pede pediu pergunta perguntou pontua pontuou promete prometeu questiona \
         questionou realça reconhece reconheceu recorda recordou refere referiu reforça \
         reforçou relata relatou responde respondeu ressalta ressaltou revela revelou \
         salienta salientou sublinha sublinhou sugere sugeriu sustenta sustentou dito",
    ),
    (
        CALL,
        "chama chamou classifica classificou descreve descreveu acusa acusou fala falou define definiu considera considerou",
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
    (ACC, "segundo conforme"),
    (
        ADV,
        "também já não se ainda sempre nunca além depois ontem hoje amanhã assim então",
    ),
    (
        PERSON,
        "porta-voz engenheiro engenheira presidente ministro ministra prefeito prefeita \
         diretor diretora advogado advogada especialista especialistas testemunha \
         testemunhas homem mulher pessoa pessoas fonte fontes morador moradora moradores policial \
         deputado deputada senador senadora líder secretário secretária pesquisador \
         pesquisadora professor professora médico autor autora jornalista chefe procurador \
         pai mãe filho filha amigo candidato candidata vereador",
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
    (TITLE, "sr sra dom dona dr dra presidente ministro ministra"),
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
