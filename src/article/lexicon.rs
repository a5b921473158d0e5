//! The words and openings that [`super::phrase`] and the fitted scorer look for.
//!
//! Each list is one string, its phrases parted by bars and blanks kept. All are lower
//! case and have three bytes or more.

/// Words that the fitted scorer counts, a list for each purpose.
pub(super) const GROUPS: [&str; 11] = [
    // Pictures and their credits.
    "photo|image|picture|getty|reuters|afp|credit|foto|bild:|illustration|file |courtesy|\
     screenshot|video|写真|撮影",
    // Sharing.
    "share|facebook|twitter|whatsapp|linkedin|email|copy link|teilen|follow|pinterest|\
     reddit|instagram|シェア",
    // Newsletters, subscriptions, apps.
    "newsletter|subscribe|sign up|inbox|subscription|abonn|app |download|free trial|\
     register|登録|会員",
    // Comments.
    "comment|reply|kommentar|discussion|conversation|コメント",
    // Other stories.
    "related|read more|read also|more from|also read|recommended|trending|most read|\
     popular|latest|mehr zum|lesen sie|關連|関連|見る|watch|don't miss",
    // Bylines.
    "by |author|written by|reporter|correspondent|editor|staff writer|von |autor|redaktion|\
     記者",
    // Dates.
    "updated| am| pm| uhr|published|posted|ago|min read|minutes|gmt|jan|feb|mar|apr|jun|\
     jul|aug|sep|oct|nov|dec|年",
    // Legal matters and shops.
    "rights reserved|copyright|terms|privacy|affiliate|commission|advertis|sponsored|\
     anzeige|buy now|shop now|price|disclaimer",
    // Who helped, where it first appeared.
    "contributed|reporting by|editing by|originally|first published|associated press|\
     source:|quelle|dpa|(ap)",
    // Tags and topics.
    "tags|topics|filed under|category|themen|schlagw|more on|explore",
    // Pleas and tips.
    "support|donate|contact|send us|tips|join|become a member|help us",
];

/// What consent dialogs say.
pub(super) const CONSENT: &str = "\
    accept all|accepter|aceptar|akzeptieren|consent|consentimiento|cookie|datenschutz|\
    einwilligung|information on a device|legitimate interest|manage preferences|\
    our partners|partenaires|partners store|personal data|personalised ads|\
    personalisierte|personalized ads|personenbezogene|privacy policy|privacy settings|\
    process personal data|refuse, or object|store and access|terms of use|\
    third-party cookies|unique identifiers|use cookies|uses cookies|\
    your browsing experience|your choices";

/// How lines open that say who helped.
pub(super) const CREDIT_OPENINGS: &str = "\
    additional reporting|additional research|(additional reporting|(reporting by|\
    (reporting and|(with inputs from|mit material von|mit informationen von|reporting by|\
    with additional reporting|with inputs from|with reporting by|with reporting from|\
    contributing:|edited by|(edited by|editing by";

/// How they end.
pub(super) const CREDIT_ENDINGS: &str = "\
    contributed to this report|contributed to this story|contributed to this article|\
    contributed reporting|contributed reporting from washington";

/// What links to the original promise.
pub(super) const ORIGINAL: &str = "\
    full article|full story|original article|original post|original story|\
    originally published|originally appeared|ganzen artikel|vollständigen artikel|\
    originalartikel|article complet|article original|artículo completo|artículo original|\
    articolo completo|artigo completo|volledige artikel|oryginalny artykuł|阅读全文|閱讀全文|\
    全文を読む|元記事|原文";

/// How pointers to other stories open.
pub(super) const POINTERS: &str = "\
    also read|also see|also watch|don't miss|don’t miss|download the|follow us|\
    further reading|get the latest|join our|join us|lesen sie auch|lesen sie hier|\
    lesen sie mehr|lees ook|lees meer|leer más|lea también|leia também|leggi anche|\
    listen to|lire aussi|lire la suite|mehr dazu|mehr zum thema|mehr:|more from|more on|\
    more:|must read|read also|read more|read next|read the full|related:|related article|\
    related stories|see also|siehe auch|sign up|subscribe|tune in|watch:|weiterlesen|\
    à lire aussi|également|read:|related content|recommended|click here|zum thema|\
    auch interessant|czytaj też|czytaj także|läs också|les også|læs også|lue myös|关联阅读|\
    【関連記事】|関連記事|читайте также|читайте також";

/// What invitations to subscribe or follow say.
pub(super) const INVITATIONS: &str = "\
    our newsletter|sign up for|sign up to|subscribe to|subscribe now|follow us on|\
    download our app|join our whatsapp|whatsapp channel|telegram channel|\
    newsletter abonnieren|melden sie sich|abonnieren sie|suscríbete|inscrivez-vous|\
    abonnez-vous|iscriviti|click here to|all rights reserved|alle rechte vorbehalten|\
    send us a tip|support our journalism|thank you for reading|google news";

/// How what follows the story opens.
pub(super) const CLOSINGS: &str = "\
    about the author|comments|have your say|kommentare|latest news|latest stories|\
    leave a comment|leave a reply|more from|more stories|most popular|most read|\
    recommended|related|related articles|related posts|related stories|share this|tags|\
    topics|trending|you may also like|you might also like|über den autor|mehr zum thema|\
    auch interessant|schlagwörter|themen|関連記事|あわせて読みたい";

/// What shops say at their wares.
pub(super) const TRADE: &str = "\
    add to cart|add to bag|add to basket|add to wishlist|buy now|shop now|checkout|in stock|\
    out of stock|sold out|free shipping|free delivery|quick view|reviews)|in den warenkorb|\
    versandkostenfrei|lieferzeit|ajouter au panier|livraison gratuite|añadir al carrito|\
    añadir a la cesta|envío gratis|aggiungi al carrello|spedizione gratuita|in winkelwagen|\
    do koszyka|adicionar ao carrinho|カートに入れる|加入购物车|купить";
