//! Pages that do not stand still: each rule has a page beside this file that does
//! for real what the rule is about.

use drive::Key;

use crate::desk::Desk;

rules! {
    overlays_go_and_the_page_is_usable
    lock_and_walls_that_come_back_are_undone_again
    page_that_takes_wheel_and_keys_scrolls_again
    page_that_uses_the_wheel_goes_on_to_hear_it
    modal_dialog_no_longer_holds_the_page
    clipped_story_is_opened
    story_behind_a_button_is_opened_and_read
    story_that_waits_for_a_script_is_shown_and_read
    late_clutter_goes_and_late_story_is_read
    lazy_pictures_load_and_are_listed
    gaps_in_the_story_close_until_something_comes
    page_drawn_anew_is_cleaned_anew
    next_story_does_not_replace_the_one_that_is_read
    route_change_is_read_anew
    story_in_shadow_roots_is_read_and_cleaned
    page_is_clean_after_back_and_forward
    hundred_presses_leave_the_page_byte_identical
    storm_of_changes_is_survived
}

const OPENING: &str = "The crew of the night ferry to Osk pulled a grand piano";

/// The page's markup, without what its own script changes all the time.
const MARKUP: &str = "document.documentElement.outerHTML";

fn quotes(desk: &mut Desk, count: usize) {
    let has = format!("root.querySelector('#tab-quotes .count')?.textContent === '{count}'");
    desk.wait_inside(&has, "the quotes are counted");
}

fn title(desk: &mut Desk, words: &str) {
    let has = format!("root.querySelector('.title')?.textContent.includes('{words}')");
    desk.wait_inside(&has, "the title is shown");
}

fn overlays_go_and_the_page_is_usable(browser: &str) {
    let mut desk = Desk::open(browser, "overlays");
    desk.read("/live/overlays.html");
    let words = desk.visible();
    assert!(words.starts_with("Ferry crew pulls a piano"), "{words}");
    assert!(words.contains(OPENING), "{words}");
    let style = "getComputedStyle(document.getElementById('wrapper'))";
    assert_eq!(desk.text(&format!("{style}.filter")), "none");
    assert_eq!(desk.text(&format!("{style}.pointerEvents")), "auto");
    // The page locks itself anew meanwhile, and is unlocked again.
    desk.wait("(scrollTo(0, 400), scrollY === 400)", "the page scrolls");
    let drawn = "[...document.querySelectorAll('body *')].filter((it) =>
        /fixed|sticky/.test(getComputedStyle(it).position) && it.checkVisibility()).length === 0";
    // Some of it comes later, and the machine may be slow.
    desk.wait(drawn, "nothing lies over the page");
    assert_eq!(desk.text("clicks"), "0", "nothing is clicked");
}

fn lock_and_walls_that_come_back_are_undone_again(browser: &str) {
    let mut desk = Desk::open(browser, "relock");
    desk.read("/live/overlays.html");
    desk.wait("!!window.late", "the page locks itself anew");
    for it in ["ad-block-wall", "letter"] {
        let gone = format!("!document.getElementById('{it}').checkVisibility()");
        desk.wait(&gone, "what came late goes too");
    }
    desk.wait(
        "getComputedStyle(document.body).position === 'static'",
        "the body flows again",
    );
    desk.text("scrollTo(0, 300)");
    assert_eq!(desk.text("scrollY"), "300");
    assert_eq!(desk.text("clicks"), "0");
    desk.put_back();
    assert_eq!(
        desk.text("getComputedStyle(document.body).position"),
        "fixed",
        "the page is as it was"
    );
    let ours = format!("{MARKUP}.includes('data-pullquote')");
    assert_eq!(desk.text(&ours), "false");
}

/// Turns the wheel at a place of the window: of the story, mostly.
fn wheel(desk: &mut Desk, at: (f64, f64)) {
    desk.browser.wheel(at, 120.0).expect("the wheel turns");
}

/// A place where the story is, and beside its map wherever it is scrolled to.
const STORY: (f64, f64) = (700.0, 150.0);

fn page_that_takes_wheel_and_keys_scrolls_again(browser: &str) {
    let mut desk = Desk::open(browser, "held");
    for lock in ["page", "early", "first"] {
        for kind in ["wheel", "keydown", "touchmove"] {
            // No test's finger scrolls in Firefox; and what is taken before we hear of it we
            // do for wheel and keys alone.
            if kind == "touchmove" && (browser == "firefox" || lock == "first") {
                continue;
            }
            desk.show(&format!("/live/held.html?{lock}"));
            let before = desk.text(MARKUP);
            let act = |desk: &mut Desk| {
                let up = [600.0, 550.0, 450.0, 350.0].map(|y| (STORY.0, y));
                match kind {
                    "wheel" => wheel(desk, STORY),
                    "keydown" => desk.key(Key::Down),
                    _ => desk.browser.touch(&up).expect("the finger works"),
                }
            };
            act(&mut desk);
            let taken = format!("taken.includes('{kind}')");
            desk.wait(&taken, "the page takes it");
            assert_eq!(desk.text("scrollY"), "0", "{lock} {kind}: and does nothing");
            desk.clean();
            desk.inside("root.activeElement?.blur()");
            let scrolls = |desk: &mut Desk, far: u32| {
                drive::until("the page scrolls all the same", || {
                    act(desk);
                    let is_far = desk.browser.eval(&format!("{far} < scrollY"))?;
                    Ok((is_far == true).then_some(()))
                })
                .unwrap_or_else(|it| panic!("{lock} {kind}: {it}"));
            };
            scrolls(&mut desk, 0);
            scrolls(&mut desk, 200);
            desk.put_back();
            desk.text("taken.length = 0");
            act(&mut desk);
            desk.wait(&taken, "the page takes it again");
            assert_eq!(desk.text(MARKUP), before, "{lock} {kind}");
        }
    }
}

fn page_that_uses_the_wheel_goes_on_to_hear_it(browser: &str) {
    let mut desk = Desk::open(browser, "wheel");
    // A map in the story zooms, whatever holds the page around it.
    desk.read("/live/held.html?page");
    let map = "(({ left, top }) => (left + 50) + ',' + (top + 50))
        (document.querySelector('.map').getBoundingClientRect())";
    let zoom = |desk: &mut Desk, zooms: u32| {
        let at = desk.text(map);
        let (x, y) = at.split_once(',').expect("two numbers");
        let number = |it: &str| it.parse::<f64>().expect("a number").round();
        wheel(desk, (number(x), number(y)));
        desk.wait(&format!("zooms === {zooms}"), "the map zooms");
    };
    zoom(&mut desk, 1);
    zoom(&mut desk, 2);
    assert_eq!(desk.text("scrollY"), "0");
    wheel(&mut desk, STORY);
    desk.wait("0 < scrollY", "the page scrolls");
    zoom(&mut desk, 3);
    // And what scrolls the page itself goes on to do so.
    desk.read("/live/held.html?glide");
    for turns in 1..4 {
        wheel(&mut desk, STORY);
        desk.wait(&format!("taken.length === {turns}"), "the page hears it");
    }
    desk.wait("scrollY === 360", "the page scrolls once for each");
}

fn modal_dialog_no_longer_holds_the_page(browser: &str) {
    let mut desk = Desk::open(browser, "modal");
    desk.show("/live/overlays.html");
    let hit = "document.elementFromPoint(200, 200).closest('article, html').localName";
    let dialog = "document.getElementById('account').outerHTML";
    let before = desk.text(dialog);
    assert_ne!(desk.text(hit), "article");
    desk.clean();
    let free = format!("{hit} === 'article'");
    desk.wait(&free, "it is let go");
    // To the page it is open still; and what it opens all the same holds nobody either.
    assert_eq!(desk.text("document.getElementById('account').open"), "true");
    for act in ["again()", "another()"] {
        // The page may be let go before anybody looks.
        let held = desk.text(&format!("({act}, {hit})"));
        assert_ne!(held, "article", "{act} holds the page");
        desk.wait(&free, "it is let go again");
    }
    desk.text("document.querySelector('#account dialog').remove()");
    assert_eq!(desk.text("closings"), "1", "the page's own, and no other");
    let quiet = "document.getElementById('wrapper').hasAttribute('aria-hidden')";
    assert_eq!(desk.text(quiet), "false", "voices may read the story");
    desk.put_back();
    assert_eq!(desk.text(dialog), before);
    assert_eq!(desk.text(quiet), "true");
    assert_eq!(
        desk.text("document.getElementById('account').matches(':modal')"),
        "true"
    );
}

fn clipped_story_is_opened(browser: &str) {
    let mut desk = Desk::open(browser, "clipped");
    desk.show("/live/clipped.html");
    let before = desk.state();
    let cut = "[...document.querySelectorAll('.story, .rest')]
        .filter((it) => it.clientHeight + 4 < it.scrollHeight).length";
    assert_eq!(desk.text(cut), "2");
    desk.clean();
    assert_eq!(desk.text(cut), "0");
    let story = "getComputedStyle(document.querySelector('.story')";
    assert_eq!(desk.text(&format!("{story}).maskImage")), "none");
    assert_eq!(desk.text(&format!("{story}, '::after').display")), "none");
    assert_eq!(
        desk.text("getComputedStyle(document.querySelector('.veil')).display"),
        "none"
    );
    assert_eq!(desk.text("clicks"), "0", "nothing is clicked");
    desk.put_back();
    assert_eq!(desk.state(), before);
}

fn story_behind_a_button_is_opened_and_read(browser: &str) {
    let mut desk = Desk::open(browser, "folded");
    desk.show("/live/folded.html");
    let before = desk.state();
    desk.clean();
    // Two of them stand behind the button.
    quotes(&mut desk, 3);
    let words = desk.visible();
    assert!(words.contains("Children are."), "{words}");
    assert!(!words.contains("Thank you for your letter"), "{words}");
    assert_eq!(words.matches(OPENING).count(), 1, "{words}");
    desk.put_back();
    assert_eq!(desk.state(), before);
}

fn story_that_waits_for_a_script_is_shown_and_read(browser: &str) {
    let mut desk = Desk::open(browser, "waiting");
    desk.show("/live/waiting.html");
    let before = desk.state();
    desk.clean();
    quotes(&mut desk, 3);
    let words = desk.visible();
    assert!(words.contains("you could hear something"), "{words}");
    assert!(words.contains("We are going to keep it"), "{words}");
    assert!(words.contains("to wait, and to tune."), "{words}");
    assert!(words.contains("Children are."), "{words}");
    assert!(!words.contains("Cat finds the way"), "{words}");
    desk.put_back();
    assert_eq!(desk.state(), before);
}

fn late_clutter_goes_and_late_story_is_read(browser: &str) {
    let mut desk = Desk::open(browser, "late");
    desk.read("/live/late.html");
    quotes(&mut desk, 2);
    desk.text("promo()");
    desk.wait(
        "!document.getElementById('promo').checkVisibility()",
        "the promo goes",
    );
    desk.text("more()");
    quotes(&mut desk, 3);
    assert!(desk.visible().ends_with("mostly on a Monday.”"));
    desk.put_back();
    let ours = format!("{MARKUP}.includes('data-pullquote')");
    assert_eq!(desk.text(&ours), "false");
}

fn lazy_pictures_load_and_are_listed(browser: &str) {
    let mut desk = Desk::open(browser, "lazy");
    desk.read("/live/lazy.html");
    let cards = "[...root.querySelectorAll('.card.picture .caption')].map((it) => it.textContent).join('; ')";
    desk.inside("root.querySelector('#tab-media').click()");
    let first = "The piano on the deck of the night ferry; The keys after the salt was washed off";
    assert_eq!(desk.inside(cards), first);
    assert_eq!(desk.text("!!document.querySelector('#late.lazy')"), "true");
    desk.inside("[...root.querySelectorAll('.card.picture')].at(-1).click()");
    desk.wait(
        "!document.querySelector('.lazy')",
        "the page loads what is in the window",
    );
    desk.wait_inside(
        &format!("{cards} === '{first}; The tuner from Brinewell at work'"),
        "what came then is listed too",
    );
}

fn gaps_in_the_story_close_until_something_comes(browser: &str) {
    let mut desk = Desk::open(browser, "gaps");
    desk.show("/live/gaps.html");
    let before = desk.text(MARKUP);
    let gap = |id: &str| {
        format!(
            "((it) => it.nextElementSibling.getBoundingClientRect().top
                - it.previousElementSibling.getBoundingClientRect().bottom)(document.getElementById('{id}'))"
        )
    };
    for id in ["empty", "late"] {
        assert_eq!(desk.text(&format!("200 < {}", gap(id))), "true", "{id}");
    }
    desk.clean();
    for id in ["empty", "late"] {
        desk.wait(&format!("{} < 60", gap(id)), "the gap closes");
    }
    assert_eq!(desk.text(&format!("200 < {}", gap("drawn"))), "true");
    desk.text("void bring()");
    desk.wait(&format!("200 < {}", gap("late")), "what came has its room");
    desk.put_back();
    desk.text("document.querySelector('#late img').remove()");
    assert_eq!(desk.text(MARKUP), before);
}

fn page_drawn_anew_is_cleaned_anew(browser: &str) {
    let mut desk = Desk::open(browser, "anew");
    desk.read("/live/late.html");
    let gone = "[...document.querySelectorAll('nav, aside')].every((it) => !it.checkVisibility())";
    assert_eq!(desk.text(gone), "true");
    for act in ["rerender()", "render()"] {
        desk.text(act);
        desk.wait(gone, "what was hidden is hidden again");
    }
    let marked = "[...CSS.highlights.get('pullquote-quote')]
        .every((it) => it.startContainer.isConnected)";
    desk.wait(marked, "the marks are on the new words");
    desk.inside("root.querySelector('.card.quote').click()");
    desk.wait(
        "[...CSS.highlights.get('pullquote-current') ?? []].some((it) => it.startContainer.isConnected)",
        "the card still finds its words",
    );
}

fn next_story_does_not_replace_the_one_that_is_read(browser: &str) {
    let mut desk = Desk::open(browser, "next");
    desk.read("/live/next.html");
    let words = desk.visible();
    for _ in 0..2 {
        desk.text("load()");
        desk.wait(
            "!document.querySelector('article:last-child').checkVisibility()",
            "the next story goes",
        );
    }
    assert_eq!(desk.visible(), words);
    title(&mut desk, "Ferry crew pulls a piano");
}

fn route_change_is_read_anew(browser: &str) {
    let mut desk = Desk::open(browser, "route");
    desk.read("/live/route.html");
    title(&mut desk, "Ferry crew pulls a piano");
    desk.text("go('lamp')");
    title(&mut desk, "New lamp for the lighthouse");
    assert!(!desk.visible().contains("Cat finds home"));
    desk.text("go('list')");
    desk.wait_inside(
        "root.textContent.includes('No story found here')",
        "the list is no story",
    );
    assert!(
        desk.visible().contains("Cat finds home"),
        "nothing is hidden"
    );
    desk.text("history.go(-2)");
    title(&mut desk, "Ferry crew pulls a piano");
    assert!(!desk.visible().contains("Cat finds home"));
}

fn story_in_shadow_roots_is_read_and_cleaned(browser: &str) {
    let mut desk = Desk::open(browser, "shadow");
    desk.show("/live/shadow.html");
    let inner = "document.querySelector('portal-page').shadowRoot";
    let before = desk.text(&format!("{inner}.innerHTML"));
    desk.clean();
    quotes(&mut desk, 2);
    let drawn = |name: &str| format!("{inner}.querySelector('{name}').checkVisibility()");
    for it in ["nav", "footer", "portal-promo"] {
        assert_eq!(desk.text(&drawn(it)), "false", "{it}");
    }
    assert_eq!(desk.text(&drawn("portal-story")), "true");
    desk.put_back();
    assert_eq!(desk.text(&format!("{inner}.innerHTML")), before);
    assert_eq!(
        desk.text(&format!("{inner}.adoptedStyleSheets.length")),
        "0"
    );
}

fn page_is_clean_after_back_and_forward(browser: &str) {
    let mut desk = Desk::open(browser, "history");
    desk.show("/live/late.html");
    desk.clean();
    let first = desk.text("location.href");
    let next = desk.server.url("/listing.html");
    desk.browser.open(&next).expect("the page opens");
    desk.text("void setTimeout(() => history.back())");
    let back = format!("location.href === '{first}' && document.readyState === 'complete'");
    desk.wait(&back, "the page is back");
    // Kept by the browser with all that is on it, or loaded anew without us: never half.
    let sides = "!!document.querySelector('[data-pullquote]') ===
        !!document.querySelector('[data-pullquote-hide]')";
    desk.wait(sides, "the page is clean, or as it was");
    if desk.text("!!document.querySelector('[data-pullquote]')") == "true" {
        desk.put_back();
    }
    desk.clean();
    desk.text("promo()");
    desk.wait(
        "!document.getElementById('promo').checkVisibility()",
        "it is still watched",
    );
}

fn hundred_presses_leave_the_page_byte_identical(browser: &str) {
    let mut desk = Desk::open(browser, "hundred");
    desk.show("/live/clipped.html");
    let before = desk.state();
    for _ in 0..100 {
        desk.clean();
        desk.put_back();
    }
    assert_eq!(desk.state(), before);
}

fn storm_of_changes_is_survived(browser: &str) {
    let mut desk = Desk::open(browser, "storm");
    desk.read("/live/storm.html");
    let changes = desk.text("changes").parse::<u32>().expect("a number");
    desk.wait(&format!("{changes} + 2000 < changes"), "the page goes on");
    let words = desk.visible();
    assert!(
        words.contains(OPENING) && !words.contains("Rates"),
        "{words}"
    );
    quotes(&mut desk, 2);
    desk.put_back();
    let ours = format!("{MARKUP}.includes('data-pullquote')");
    assert_eq!(desk.text(&ours), "false");
}
