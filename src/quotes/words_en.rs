//! English speech verbs, function words and nouns for sources.
//! A table, written for this project; base forms, endings are handled in `lexicon`.

use super::lexicon::{
    List,
    class::{
        ACC, ADV, AUX, BODY, CALL, CONJ, DET, DOC, GOES_ON, HE, IT, MAN, ORG, PERSON, PLAIN,
        POSSESSIVE, PREP, REL, SAY, SELF, SHE, THEY, TITLE, TITLED, VERB, WOMAN,
    },
};

/// The lists, by class.
pub(super) const LISTS: &[List] = &[
    (
        SAY,
        "acknowledge admit advise affirm agree allege announce answer argue ask assert assure \
         attest beg blog boast brag caution chime claim clarify coach comment complain conclude \
         concede confess confide confirm contend counter cry declare demand deny echo emphasize \
         emphasise estimate exclaim explain hint indicate inform inquire insist instruct \
         interject interrupt joke lament laugh maintain mention message muse mutter note object \
         observe offer opine plead pledge point post proclaim promise pronounce protest quip rant \
         read reads reaffirm reason reassure recall recount reflect reiterate relate remark \
         remember remind repeat reply report request respond retort reveal riff roar say says \
         said saying scream shout shot sigh signal sing stated states stating stress suggest \
         summarize swear swore tease tell tells telling told testify text think thought tweet \
         retweet underscore urge vent volunteer vow warn whisper wonder worry write writes wrote \
         written yell spoke speak speaks speaking went goes warns insists insisted began begins \
         cautioned predict speculate believe believes believed rule ruled teased shrugged grinned \
         mock sum summed tout chant chanted advocate recommend elaborate",
    ),
    (SAY | GOES_ON, "add adds continue conclude repeat reiterate"),
    (
        CALL,
        "accuse applaud assail attack attribute bemoan bill blame blast bash brand call cast \
         characterize characterise charge chastise chide cite compare condemn consider criticize \
         criticise decry deem deliver denounce deride describe dismiss disparage dub express \
         fault feel felt find found hail hammer knock laud liken lambaste mock name paint portray \
         praise present quote rail rate rebuke refer referred refers referring regard reject \
         ridicule rip savage scoff see sees saw seen slam speak spoke talk term thank threaten \
         tag taunt trash use view voice want wanted wants warn hope expect expects invoke \
         paraphrase propose mean meant means tout lash lashed hit argue pan pillory question \
         record respond react hold held issue release send sent sign vow oppose defend complain \
         credit dispute celebrate welcome endorse echo evoke highlight imply know knew known \
         learn show suggest list define discuss address announce declare deny detail lament pose \
         posed reveal salute shame share sound stick tell urge vilify put puts",
    ),
    (
        AUX,
        "am is are was were be been being has have had having do does did done will would \
         can could may might must shall should won't wouldn't can't couldn't isn't aren't \
         wasn't weren't hasn't haven't hadn't don't doesn't didn't shouldn't cannot 'd 's \
         he's she's they're it's ain't 've",
    ),
    (
        VERB,
        "abandon accept ache achieve act adopt aim allow appear apply approach approve argue \
         arrive attempt attend avoid ban bear beat become became begin began begun block boost \
         break broke broken bring brought build built buy bought came cancel carry catch caught \
         cause choose chose chosen change clash climb close come compete contain continue cover \
         create cut dance deal dealt decide decline defeat defend depend devote die draw drew \
         drawn drop earn embrace emerge end endorse engage enjoy enter exist face fail fall fell \
         fallen feature fight fought file finish fire fly flew follow forget forgot force gave \
         get gets got give gives given glance go goes going gone grab grow grew grown happen head \
         hear heard help hire host ignore include increase insist introduce invite join jump keep \
         kept kick kill know knew lack lead led learn leave left let lie lay lived live look lose \
         lost love made maintain make makes making manage marry meet met miss mount move need nod \
         occur open oppose order pass pay paid perform pick plan play point prefer prepare press \
         prevail prove pull push raise ran reach receive refuse release rely remain resign rest \
         result return rise rose risen run runs running sat say scrap seek sought seem sell sold \
         serve set settle shake shook share shed shift show showed shown sign sit slip smile \
         speak spend spent stand stood start stay step stop strike struck succeed suffer support \
         surge take takes took taken target teach taught tend threw throw thrown touch tour \
         travel tried try turn vote wait walk want watch wear wore win wins won work unveil \
         suspend",
    ),
    (
        DET,
        "a an the this that these those some any each every both many most several few \
         another one two three four five six seven eight nine ten dozens hundreds thousands \
         no all other such various certain numerous multiple",
    ),
    (DET | POSSESSIVE | HE, "his"),
    (DET | POSSESSIVE | SHE, "her"),
    (DET | POSSESSIVE | THEY, "their"),
    (DET | POSSESSIVE | IT, "its"),
    (DET | SELF, "my our your"),
    (
        PREP,
        "about above across after against along alongside amid amidst among around as at \
         atop before behind below beneath beside besides between beyond by concerning \
         despite down during except for from in including inside into like near of off on \
         onto out outside over past per regarding since through throughout to toward \
         towards under underneath until unlike up upon via with within without",
    ),
    (
        CONJ,
        "and or but nor yet so because although though while whereas if unless whether \
         once than then when whenever where wherever as however",
    ),
    (REL, "who whom whose which that what"),
    (HE, "he him himself he'd he'll"),
    (SHE, "she herself she'd she'll"),
    (THEY, "they them themselves"),
    (IT, "it itself"),
    (SELF, "i we you me us myself ourselves i'm we're you're"),
    (ACC, "according"),
    (
        ADV,
        "also then later again already always never often once still just now even ever only soon \
         too almost really simply merely finally further furthermore instead thus therefore \
         meanwhile not recently repeatedly previously eventually earlier first famously \
         reportedly back out publicly quickly immediately initially jokingly angrily apparently \
         bluntly candidly clearly correctly explicitly flatly frequently frankly himself herself \
         itself themselves indeed largely nevertheless nonetheless originally personally quietly \
         rather sometimes specifically strongly subsequently suddenly usually similarly today \
         yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday",
    ),
    (
        PERSON,
        "activist adviser advisor advocate aide ambassador analyst anchor architect assistant \
         associate athlete attendee attorney author backer boss candidate captain ceo chair \
         chairperson chief child children citizen coach colleague columnist comedian commander \
         commentator commissioner conservative constituent consultant contender coordinator \
         correspondent cop councilor councillor counsel counselor couple creator critic customer \
         defender delegate democrat deputy detective developer diplomat director doctor donor \
         driver economist editor employee engineer executive expert fan farmer figure founder \
         fighter friend general governor guard guest head historian host immigrant incumbent \
         insider investigator investor journalist judge justice kid lawmaker lawyer leader \
         lecturer legislator liberal lieutenant lobbyist manager mayor member men minister \
         moderator nominee nurse nominees observer officer official operative opponent organizer \
         owner parent participant partner pastor patient people person photographer pilot player \
         police politician pollster premier presenter president presidents priest producer \
         professor prosecutor protester psychologist psychiatrist pundit reader relative reporter \
         representative republican researcher resident reverend rival scholar scientist secretary \
         senator sheriff soldier source speaker specialist spokesperson spokespeople sponsor \
         staffer star strategist student successor superdelegate supervisor supporter surrogate \
         survivor suspect teacher teenager trader treasurer user veteran victim viewer visitor \
         volunteer voter winner witness women worker writer youth billionaire adult neighbor \
         neighbour neighbors guy lady ladies crowd audience crowds others someone everyone nobody \
         anyone somebody insiders hopeful frontrunner front-runner challenger running-mate \
         vice-president counterpart predecessor archbishop chancellor colonel admiral lobbyists \
         aides",
    ),
    (
        PERSON | MAN,
        "man boy father brother son husband uncle grandfather king spokesman chairman congressman \
         businessman policeman actor statesman councilman assemblyman",
    ),
    (
        PERSON | WOMAN,
        "woman mother sister daughter wife aunt grandmother spokeswoman chairwoman congresswoman \
         businesswoman widow actress councilwoman assemblywoman mom",
    ),
    (
        ORG,
        "town neighborhood press-office senate side team teams wing administration agency airline \
         alliance army association authority bank board body branch broadcaster bureau business \
         cabinet camp campaign center centre chamber charity church city club coalition college \
         commission committee community company conference congress consortium corporation \
         council country county court department division embassy establishment faction firm \
         foundation group government governor's hospital house industry institute institution \
         journal kremlin league magazine media military ministry movement museum nation navy \
         network news newspaper office operator organization organisation outlet pac panel paper \
         parliament party platform police press publication regime regulator retailer school \
         service site society staff startup state station store studio task think-tank treasury \
         tribunal union unit university website",
    ),
    (
        DOC,
        "account ad ads advertisement advisory affidavit analysis announcement article banner \
         bill blog book brief briefing caption cable column comment complaint constitution \
         contract cover decision declaration description document documents draft edition \
         editorial email e-mail emails entry excerpt filing findings form guide guidelines \
         headline indictment interview law lawsuit leaflet letter lyrics memo memoir memorandum \
         message motto notice opinion order page pamphlet paper passage piece poll post poster \
         profile proposal quote rebuttal recording release report resolution response review \
         ruling sign signs slogan song statement statute story study subpoena summary survey tape \
         testimony text title transcript translation tweet tweets verdict version video website \
         answer question",
    ),
    (
        TITLE,
        "dr prof professor sen sens senator senators rep reps representative gov govs governor \
         governors president vice chair minister chancellor secretary judge justice gen general \
         col colonel maj major capt captain lt sgt sergeant archbishop rev reverend sheikh \
         ayatollah detective officer ambassador attorney mayor speaker director ceo commissioner \
         sheriff host spokesperson correspondent analyst moderator reporter candidate nominee \
         leader whip co-chair adviser advisor strategist manager editor coach anchor rapper actor \
         author columnist journalist economist billionaire democrat republican democratic gop \
         deputy former ex-president chief executive commander delegate premier treasurer rival \
         contributor del dels entertainer academic activist comedian",
    ),
    (
        TITLE | MAN,
        "mr sir lord king fr father congressman chairman spokesman councilman businessman emperor",
    ),
    (
        TITLE | WOMAN,
        "mrs ms miss lady dame congresswoman chairwoman spokeswoman actress councilwoman",
    ),
    (
        PLAIN,
        "there here why how yes moreover perhaps maybe january february march april june july \
         august september october november december please related photo image video watch read \
         click follow update updated correction advertisement getty copyright more given asked \
         speaking citing following second third last next let well oh ok okay god thank thanks \
         sure great good new old sunday's monday's tuesday's wednesday's thursday's friday's \
         saturday's state election campaign democrats republicans democratic republican politics \
         analysts officials critics supporters voters experts people others nobody everyone \
         someone reporters police residents hey look see none nothing something everything anyone \
         much",
    ),
    (
        TITLED,
        "so-called titled entitled dubbed nicknamed album book novel film movie musical opera \
         show series song single magazine newspaper program programme podcast podcasts play \
         painting exhibition exhibit episode documentary sitcom ballad hymn anthem novella comedy \
         nbc's cbs's abc's cnn's msnbc's fox's hashtag known named called hbo's cbs abc nbc cnn \
         on fx's pbs's hit thriller drama bestseller memoir column segment headlined proverbial \
         self-described self-styled self-proclaimed theme soundtrack aka alias author host star \
         creator",
    ),
    (
        BODY,
        "inc corp co ltd llc plc gmbh ag university college institute foundation association \
         party committee council court department ministry agency bureau commission union \
         congress senate house times post journal news tribune herald press bank group holdings \
         company campaign center centre church school society club network street office police \
         army navy force league federation organization organisation administration board \
         authority trust international national american united services systems technologies \
         energy motors airlines hospital museum magazine radio tv television media pac city \
         county state act project coalition caucus fund week review today guardian independent \
         chronicle gazette globe record observer partners capital hotel tower towers hall square \
         park avenue river lake mount island valley cement steel works bridge airport station \
         stadium theater theatre daily people's twitter facebook google youtube instagram cnn \
         msnbc nbc cbs abc fox bbc npr reuters politico breitbart bloomberg gop dnc rnc fbi cia \
         nsa epa doj irs nato eu un uk us usa u.s convention conference award awards world war \
         day night debate amendment supreme federal central republic kingdom states white capitol \
         pentagon kremlin hill security affairs",
    ),
];
