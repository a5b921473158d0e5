//! English speech verbs, function words and nouns for sources.
//! A table, written for this project; base forms, endings are handled in `lexicon`.

use super::lexicon::{
    List,
    class::{
        ACC, ADV, AUX, BODY, CALL, CONJ, DET, DOC, GOES_ON, HE, IT, MAN, MONTH, ORG, PERSON, PLAIN,
        POSSESSIVE, PREP, REL, SAY, SELF, SHE, THEY, TITLE, TITLED, VERB, WOMAN,
    },
};
use super::packed::packed;

/// The lists, by class.
pub(super) const LISTS: &[List] = &[
    (
        SAY,
        packed!(
            "acknowledge admit advise advocate affirm agree allege announce answer argue ask \
             assert assure attest beg began begins believe blog boast brag caution chant \
             chime claim clarify coach comment complain concede conclude confess confide \
             confirm contend counter cry declare demand deny echo elaborate emphasise \
             emphasize estimate exclaim explain goes grinned gush hint indicate inform \
             inquire insist insisted insists instruct interject interrupt joke lament laugh \
             maintain mention message mock muse mutter note object observe offer opine pen \
             plead pledge point post predict proclaim promise pronounce protest quip rant \
             read reaffirm reason reassure recall recommend recount reflect reiterate relate \
             remark remember remind repeat reply report request respond retort retweet reveal \
             riff roar rule said say saying says scream shot shout shrugged sigh signal sing \
             snap speak speaking speaks speculate spoke stated states stating stress suggest \
             sum summarize swear swore tease tell telling tells testify text think thought \
             told tout tweet underscore urge vent volunteer vow warn warns went whisper \
             wonder worry write written wrote yell"
        ),
    ),
    (
        SAY | GOES_ON,
        packed!("add adds conclude continue reiterate repeat"),
    ),
    (
        CALL,
        packed!(
            "accuse address announce applaud argue assail attack attribute bash bemoan bill \
             blame blast brand call cast celebrate characterise characterize charge chastise \
             chide cite compare complain condemn consider credit criticise criticize declare \
             decry deem defend define deliver denounce deny deride describe detail discuss \
             dismiss disparage dispute dub echo endorse evoke expect express fault feel felt \
             find found hail hammer held highlight hit hold hope imply invoke issue knew \
             knock know known lambaste lament lash laud learn liken list mean meant mock name \
             oppose paint pan paraphrase pillory portray pose praise present propose put \
             question quote rail rate react rebuke record refer regard reject release respond \
             reveal ridicule rip salute savage saw scoff see seen send sent shame share show \
             sign slam sound speak spoke stick suggest tag talk taunt tell term thank \
             threaten tout trash urge use view vilify voice vow want wanted wants warn \
             welcome"
        ),
    ),
    (
        AUX,
        packed!(
            "'d 's 've ain't am are aren't be been being can can't cannot could couldn't did \
             didn't do does doesn't don't done had hadn't has hasn't have haven't having he's \
             is isn't it's may might must shall she's should shouldn't they're was wasn't \
             were weren't will won't would wouldn't"
        ),
    ),
    (
        VERB,
        packed!(
            "abandon accept ache achieve act adopt aim allow appear apply approach approve \
             argue arrive attempt attend avoid ban bear beat became become began begin begun \
             block boost bought break bring broke broken brought build built buy came cancel \
             carry catch caught cause change choose chose chosen clash climb close come \
             compete contain continue cover create cut dance deal dealt decide decline defeat \
             defend depend devote die draw drawn drew drop earn embrace emerge end endorse \
             engage enjoy enter exist face fail fall fallen feature fell fight file finish \
             fire flew fly follow force forget forgot fought gave get give given glance go \
             goes gone got grab grew grow grown happen head hear heard help hire host ignore \
             include increase insist introduce invite join jump keep kept kick kill knew know \
             lack lay lead learn leave led left let lie live look lose lost love made \
             maintain make manage marry meet met miss mount move need nod occur open oppose \
             order paid pass pay perform pick plan play point prefer prepare press prevail \
             prove pull push raise ran reach receive refuse release rely remain resign rest \
             result return rise risen rose run sat say scrap seek seem sell serve set settle \
             shake share shed shift shook show showed shown sign sit slip smile sold sought \
             speak spend spent stand start stay step stood stop strike struck succeed suffer \
             support surge suspend take taken target taught teach tend threw throw thrown \
             took touch tour travel try turn unveil vote wait walk want watch wear win won \
             wore work"
        ),
    ),
    (
        DET,
        packed!(
            "a all an another any both certain dozens each eight every few five four hundreds \
             many most multiple nine no numerous one other seven several six some such ten \
             that the these this those thousands three two various"
        ),
    ),
    (DET | POSSESSIVE | HE, packed!("his")),
    (DET | POSSESSIVE | SHE, packed!("her")),
    (DET | POSSESSIVE | THEY, packed!("their")),
    (DET | POSSESSIVE | IT, packed!("its")),
    (DET | SELF, packed!("my our your")),
    (
        PREP,
        packed!(
            "about above across after against along alongside amid amidst among around as at \
             atop before behind below beneath beside besides between beyond by concerning \
             despite down during except for from in including inside into like near of off on \
             onto out outside over past per regarding since through throughout to toward \
             towards under underneath unlike until up upon via with within without"
        ),
    ),
    (
        CONJ,
        packed!(
            "although and as because but however if nor once or so than then though unless \
             when whenever where whereas wherever whether while yet"
        ),
    ),
    (REL, packed!("that what which who whom whose")),
    (HE, packed!("he he'd he'll him himself")),
    (SHE, packed!("herself she she'd she'll")),
    (THEY, packed!("them themselves they")),
    (IT, packed!("it itself")),
    (
        SELF,
        packed!("i i'm me myself ourselves us we we're you you're"),
    ),
    (ACC, packed!("according")),
    (
        ADV,
        packed!(
            "again almost already also always angrily apparently back bluntly candidly \
             clearly correctly earlier even eventually ever explicitly famously finally first \
             flatly frankly frequently friday further furthermore herself himself immediately \
             indeed initially instead itself jokingly just largely later meanwhile merely \
             monday never nevertheless nonetheless not now often once only originally out \
             personally previously publicly quickly quietly rather really recently repeatedly \
             reportedly saturday similarly simply sometimes soon specifically still strongly \
             subsequently suddenly sunday themselves then therefore thursday thus today \
             tomorrow tonight too tuesday usually wednesday yesterday"
        ),
    ),
    (
        PERSON,
        packed!(
            "activist admiral adult adviser advisor advocate aide ambassador analyst anchor \
             anyone archbishop architect assistant associate athlete attendee attorney \
             audience author backer billionaire boss candidate captain ceo chair chairperson \
             challenger chancellor chief child children citizen coach colleague colonel \
             columnist comedian commander commentator commissioner conservative constituent \
             consultant contender coordinator cop correspondent councillor councilor counsel \
             counselor counterpart couple creator critic crowd customer defender delegate \
             democrat deputy detective developer diplomat director dj doctor donor driver \
             economist editor employee engineer everyone executive expert fan farmer fighter \
             figure founder friend front-runner frontrunner general governor guard guest guy \
             head historian hopeful host immigrant incumbent insider investigator investor \
             journalist judge justice kid lady lawmaker lawyer leader lecturer legislator \
             liberal lieutenant lobbyist manager mayor member men minister moderator mp \
             neighbor neighbour nobody nominee nurse observer officer official operative \
             opponent organizer others owner parent participant partner pastor patient people \
             percent person photographer pilot player police politician pollster predecessor \
             premier presenter president priest producer professor prosecutor protester \
             psychiatrist psychologist pundit reader relative reporter representative \
             republican researcher resident respondents reverend rival running-mate scholar \
             scientist secretary senator sheriff soldier somebody someone source speaker \
             specialist spokespeople spokesperson sponsor staffer star strategist student \
             successor superdelegate supervisor supporter surrogate survivor suspect teacher \
             teenager trader treasurer user veteran vice-president victim viewer visitor \
             volunteer voter winner witness women worker writer"
        ),
    ),
    (
        PERSON | MAN,
        packed!(
            "actor assemblyman boy brother businessman chairman congressman councilman father \
             grandfather husband king man policeman son spokesman statesman uncle"
        ),
    ),
    (
        PERSON | WOMAN,
        packed!(
            "actress assemblywoman aunt businesswoman chairwoman congresswoman councilwoman \
             daughter grandmother mom mother sister spokeswoman widow wife woman"
        ),
    ),
    (
        ORG,
        packed!(
            "administration agency airline alliance army association authority bank board \
             body branch broadcaster bureau business cabinet camp campaign center centre \
             chamber charity church city club coalition college commission committee \
             community company conference congress consortium corporation council country \
             county court department division embassy establishment faction firm foundation \
             government governor's group hospital house industry institute institution \
             journal kremlin league magazine media military ministry movement museum nation \
             navy neighborhood network news newspaper office operator organisation \
             organization outlet pac panel paper parliament party platform police press \
             press-office publication regime regulator retailer school senate service side \
             site society staff startup state station store studio task team think-tank town \
             treasury tribunal union unit university website wing"
        ),
    ),
    (
        DOC,
        packed!(
            "account ad advertisement advisory affidavit analysis announcement answer article \
             banner bill blog book brief briefing cable caption column comment complaint \
             constitution contract cover decision declaration description document draft \
             e-mail edition editorial email entry excerpt filing findings form guide \
             guidelines headline indictment interview law lawsuit leaflet letter lyrics memo \
             memoir memorandum message motto notice opinion order page pamphlet paper passage \
             piece poll post poster profile proposal question quote rebuttal recording \
             release report resolution response review ruling sign signs slogan song \
             statement statute story study subpoena summary survey tape testimony text title \
             transcript translation tweet tweets verdict version video website"
        ),
    ),
    (
        TITLE,
        packed!(
            "academic activist actor adviser advisor ambassador analyst anchor archbishop \
             attorney author ayatollah billionaire candidate capt captain ceo chair \
             chancellor chief co-chair coach col colonel columnist comedian commander \
             commissioner contributor correspondent del delegate dels democrat democratic \
             deputy detective director dj dr economist editor entertainer ex-president \
             executive former gen general gop gov governor governors govs host journalist \
             judge justice leader lieutenant lt maj major manager mayor minister moderator \
             nominee officer premier president prof professor rapper rep reporter \
             representative reps republican rev reverend rival secretary sen senator senators \
             sens sergeant sgt sheikh sheriff speaker spokesperson strategist treasurer vice \
             whip"
        ),
    ),
    (
        TITLE | MAN,
        packed!(
            "businessman chairman congressman councilman emperor father fr king lord mr sir \
             spokesman"
        ),
    ),
    (
        TITLE | WOMAN,
        packed!("actress chairwoman congresswoman councilwoman dame lady miss mrs ms spokeswoman"),
    ),
    (
        PLAIN,
        packed!(
            "advertisement analysts anyone asked campaign citing click copyright correction \
             critics democratic democrats either election elsewhere everyone everything \
             experts follow following friday's getty given god good great here hey how image \
             last let likewise look maybe monday's more moreover mps much neither new next \
             nobody none nothing officials oh ok okay old others people perhaps photo please \
             plus police politics read related reporters republican republicans residents \
             saturday's second see someone something speaking state sunday's supporters sure \
             thank thanks there third thursday's tuesday's update updated video voters watch \
             wednesday's well why yes"
        ),
    ),
    (
        PLAIN | MONTH,
        packed!(
            "april august december february january july june march november october \
             september"
        ),
    ),
    (
        TITLED,
        packed!(
            "abc abc's aka album alias anthem author ballad bestseller book called cbs cbs's \
             cnn cnn's column comedy creator documentary drama dubbed entitled episode \
             exhibit exhibition film fox's fx's hashtag hbo's headlined hit host hymn known \
             magazine memoir movie msnbc's musical named nbc nbc's newspaper nicknamed novel \
             novella on opera painting pbs's play podcast podcasts program programme \
             proverbial see segment self-described self-proclaimed self-styled series show \
             single sitcom so-called song soundtrack star theme thriller titled"
        ),
    ),
    (
        BODY,
        packed!(
            "abc act administration affairs ag agency airlines airport amendment american \
             army association authority avenue award awards bank bbc bloomberg board \
             breitbart bridge bureau campaign capital capitol caucus cbs cement center \
             centers central centre chronicle church cia city club cnn co coalition college \
             commission committee company conference congress convention corp council county \
             court daily day debate democratic department dnc doj energy epa eu facebook fbi \
             federal federation force foundation fox fund gazette globe gmbh google gop group \
             guardian hall herald hill holdings hospital hotel house inc independent \
             instagram institute international irs island journal justice kingdom kremlin \
             lake league llc ltd magazine media ministry motors mount msnbc museum national \
             nato navy nbc network news night npr nsa observer office organisation \
             organization pac park partners party pentagon people's plc police politico post \
             press project radio record republic republican reuters review river rnc school \
             security senate services society square stadium state states station steel \
             street supreme systems technologies television theater theatre times today tower \
             towers tribune trust tv twitter u.s uk un union united university us usa valley \
             war week white workers works world youtube"
        ),
    ),
];
