//! Stories and sidebars in other places than a wide window: frames, narrow windows,
//! paper, and screens whose colors the system sets.

use std::{fs, path::PathBuf};

use drive::{Key, Medium, Scheme};

use crate::desk::{self, Desk};

const STORY: &str = "/live/frame.html";

/// The page's markup: where it was scrolled to is the reader's by then.
const MARKUP: &str = "document.documentElement.outerHTML";

rules! {
    story_in_a_frame_is_read_and_cleaned
    story_is_laid_out_beside_the_sidebar
    story_that_scrolls_by_itself_ends_above_the_sheet
    clutter_of_another_width_goes_too
    what_is_wider_than_a_phone_is_fitted_to_it
    twice_the_size_leaves_everything_in_reach
    passage_comes_at_once_where_nothing_is_to_move
    interface_in_arabic_runs_from_right_to_left
    narrow_window_has_the_sidebar_at_its_foot
    printed_page_is_the_story_alone
    forced_colors_leave_edges_to_see
}

/// An expression in the page inside the frame.
fn inner(expression: &str) -> String {
    format!("((document) => {expression})(document.getElementById('story').contentDocument)")
}

/// Whether an element of the frame's page is drawn.
fn is_drawn(desk: &mut Desk, selector: &str) -> String {
    desk.text(&inner(&format!(
        "document.querySelector('{selector}').checkVisibility()"
    )))
}

fn story_in_a_frame_is_read_and_cleaned(browser: &str) {
    let mut desk = Desk::open(browser, "frame");
    desk.show(STORY);
    let markup = inner("document.documentElement.outerHTML");
    desk.wait(
        &inner("document.querySelectorAll('p').length === 7"),
        "it is there",
    );
    let before = [desk.text(MARKUP), desk.text(&markup)];
    desk.clean();
    desk.wait_inside(
        "root.querySelectorAll('.card.quote').length === 2",
        "its quotes are listed",
    );
    for it in [".share-rail", ".newsletter", ".related"] {
        assert_eq!(is_drawn(&mut desk, it), "false", "{it}");
    }
    assert_eq!(is_drawn(&mut desk, "article p:last-of-type"), "true");
    for it in ["nav", "footer", "#ad"] {
        let drawn = format!("document.querySelector('{it}').checkVisibility()");
        assert_eq!(desk.text(&drawn), "false", "{it}");
    }
    desk.inside("[...root.querySelectorAll('.card.quote')].at(-1).click()");
    let marked = "CSS.highlights.get('pullquote-current')?.size === 1";
    let marked = format!("document.getElementById('story').contentWindow.{marked}");
    desk.wait(&marked, "the passage is marked");
    let seen = "(() => {
        const frame = document.getElementById('story');
        const { top } = frame.contentDocument.querySelector('p:last-of-type').getBoundingClientRect();
        const at = frame.getBoundingClientRect().top + top;
        return 0 < at && at < innerHeight;
    })()";
    desk.wait(seen, "and in the window");
    desk.put_back();
    assert_eq!([desk.text(MARKUP), desk.text(&markup)], before);
    // Far down the page, where the frame's own places say little.
    desk.text("document.getElementById('story').style.margin = '2500px 0'");
    desk.clean();
    desk.inside("root.querySelector('.card.quote').click()");
    let seen = seen.replace("p:last-of-type", "p:nth-of-type(2)");
    desk.wait(&seen, "the passage is in the window again");
}

/// How far the story's words reach, from side to side, and the sides of the sidebar.
const SIDES: &str = "(() => {
    const ends = [...document.querySelectorAll('article p')].flatMap((it) => {
        const range = document.createRange();
        range.selectNodeContents(it);
        return [...range.getClientRects()].flatMap(({ left, right }) => [left, right]);
    });
    const { left, right } = document.querySelector('[data-pullquote]').getBoundingClientRect();
    return [Math.min(...ends), Math.max(...ends), left, right].map(Math.round).join();
})()";

fn sides(desk: &mut Desk) -> Vec<i32> {
    let sides = desk.text(SIDES);
    sides
        .split(',')
        .map(|it| it.parse().expect("a number"))
        .collect()
}

fn story_is_laid_out_beside_the_sidebar(browser: &str) {
    let mut desk = Desk::open(browser, "beside");
    let layouts = ["window", "bleed", "least", "float", "absolute", "fixed"];
    for layout in layouts {
        desk.show(&format!("/live/wide.html?{layout}"));
        let before = desk.text(MARKUP);
        desk.clean();
        let found = sides(&mut desk);
        assert!(found[1] <= found[2], "{layout}: {found:?}");
        assert!(0 <= found[0], "{layout}: {found:?}");
        desk.put_back();
        assert_eq!(desk.text(MARKUP), before, "{layout}");
    }
    desk.clean();
    desk.inside("root.querySelector('[aria-controls=reading]').click()");
    desk.inside("root.querySelector('[name=left]').click()");
    // A browser may drop what is set when the page is left at that moment.
    desk.put_back();
    desk.clean();
    desk.wait_inside("root.host.getBoundingClientRect().left === 0", "it is kept");
    for layout in layouts {
        desk.read(&format!("/live/wide.html?{layout}"));
        let found = sides(&mut desk);
        assert!(found[3] <= found[0], "{layout} at the left: {found:?}");
        assert!(found[1] <= 1280, "{layout} at the left: {found:?}");
    }
}

fn story_that_scrolls_by_itself_ends_above_the_sheet(browser: &str) {
    let mut desk = Desk::open(browser, "shell");
    desk.browser
        .look(Scheme::Light, 480)
        .expect("it is resized");
    desk.read("/live/wide.html?fixed");
    desk.text("document.querySelector('main').scrollTo(0, 1e6)");
    let above = "document.querySelector('p:last-of-type').getBoundingClientRect().bottom
        <= document.querySelector('[data-pullquote]').getBoundingClientRect().top";
    desk.wait(above, "its last words can be scrolled to");
    for layout in ["window", "least", "float", "absolute"] {
        desk.read(&format!("/live/wide.html?{layout}"));
        let found = sides(&mut desk);
        assert!(
            found[1] <= found[3],
            "{layout} in a narrow window: {found:?}"
        );
    }
}

fn clutter_of_another_width_goes_too(browser: &str) {
    let mut desk = Desk::open(browser, "width");
    desk.read("/live/wide.html?window");
    let bar = "document.querySelector('.bar').checkVisibility()";
    assert_eq!(desk.text(bar), "false", "the page shows none yet");
    desk.browser
        .look(Scheme::Light, 480)
        .expect("it is resized");
    let hidden = "document.querySelector('.bar').hasAttribute('data-pullquote-hide')";
    desk.wait(hidden, "what the page shows now is hidden");
    assert_eq!(desk.text(bar), "false");
}

fn what_is_wider_than_a_phone_is_fitted_to_it(browser: &str) {
    let mut desk = Desk::open(browser, "phone");
    // No window of Firefox is as narrow as a phone: its pixels are twice as large.
    desk.browser
        .look(Scheme::Light, 640)
        .expect("it is resized");
    desk.show("/live/phone.html");
    if browser == "firefox" {
        desk.browser.zoom(200).expect("it is zoomed");
    } else {
        desk.browser
            .look(Scheme::Light, 320)
            .expect("it is resized");
    }
    desk.wait("innerWidth <= 340", "it is as narrow as a phone");
    let before = desk.text(MARKUP);
    let narrow = "document.documentElement.scrollWidth <= innerWidth";
    assert_eq!(desk.text(narrow), "false");
    desk.clean();
    desk.wait(narrow, "nothing is to be scrolled sideways");
    let shape = |id: &str| {
        format!(
            "(({{ width, height }}) => Math.round(width / height * 10) / 10)
                (document.getElementById('{id}').getBoundingClientRect())"
        )
    };
    for id in ["attributes", "inside"] {
        assert_eq!(desk.text(&shape(id)), "2", "{id} has kept its shape");
    }
    for it in ["table", "pre", ".row"] {
        let scrolls = format!(
            "((it) => {{ it.scrollLeft = 40; return it.scrollLeft; }})(document.querySelector('{it}'))"
        );
        assert_eq!(desk.text(&scrolls), "40", "{it} scrolls in itself");
    }
    let row = "document.getElementById('first').getBoundingClientRect().width";
    assert_eq!(
        desk.text(row),
        "400",
        "what scrolls already is left as it is"
    );
    desk.text("bring()");
    desk.wait(
        "300 < document.getElementById('late').naturalWidth",
        "a late picture comes",
    );
    desk.wait(narrow, "and is fitted too");
    desk.put_back();
    desk.text("void document.getElementById('late').removeAttribute('src')");
    assert_eq!(desk.text(MARKUP), before);
}

fn twice_the_size_leaves_everything_in_reach(browser: &str) {
    let mut desk = Desk::open(browser, "zoom");
    desk.browser.zoom(200).expect("it is zoomed");
    desk.show("/aggregator.html");
    desk.browser.zoom(200).expect("it is zoomed");
    desk.wait("innerWidth <= 640", "half as many pixels");
    desk.clean();
    // What cannot be seen at once can be scrolled to, and nothing runs out of the sheet.
    let out = "[...root.querySelectorAll('button, select')].filter((it) => it.checkVisibility()).filter((it) => {
        it.scrollIntoView({ block: 'center' });
        const { left, right, top, bottom } = it.getBoundingClientRect();
        const sheet = root.host.getBoundingClientRect();
        return left < sheet.left - 1 || sheet.right + 1 < right || top < sheet.top - 1 || (bottom - top < sheet.height && sheet.bottom + 1 < bottom);
    }).map((it) => it.className + it.textContent.slice(0, 20)).join('; ')";
    assert_eq!(desk.inside(out), "");
    desk.inside("root.querySelector('[aria-controls=reading]').click()");
    assert_eq!(desk.inside(out), "");
}

fn passage_comes_at_once_where_nothing_is_to_move(browser: &str) {
    let mut desk = Desk::open(browser, "still");
    desk.show("/aggregator.html");
    desk.browser.draw_for(Medium::Still).expect("it is drawn");
    desk.wait(
        "matchMedia('(prefers-reduced-motion: reduce)').matches",
        "it is still",
    );
    desk.clean();
    let moved = "(() => {
        const before = root.ownerDocument.defaultView.scrollY;
        [...root.querySelectorAll('.card.quote')].at(-1).click();
        return before < root.ownerDocument.defaultView.scrollY;
    })()";
    assert_eq!(desk.inside(moved), "true");
    let slow = "[...root.querySelectorAll('*')].filter((it) => parseFloat(getComputedStyle(it).transitionDuration) !== 0).length";
    assert_eq!(desk.inside(slow), "0");
}

/// A package whose only language is Arabic: no test can set the browser's own.
fn arabic(browser: &str) -> PathBuf {
    let folder = desk::folder(browser, "arabic-package");
    desk::copy(&desk::package(browser), &folder);
    let text = fs::read(folder.join("_locales/ar/messages.json")).expect("it is there");
    fs::write(folder.join("_locales/en/messages.json"), text).expect("it is ours");
    folder
}

fn interface_in_arabic_runs_from_right_to_left(browser: &str) {
    let mut desk = Desk::with_package(browser, "arabic", &arabic(browser));
    desk.read("/aggregator.html");
    let first = "(() => {
        const [one, other] = [...root.querySelectorAll('[role=tab]')].map((it) => it.getBoundingClientRect().left);
        return root.querySelector('aside').dir + ' ' + root.querySelector('aside').lang + ' ' + (other < one);
    })()";
    assert_eq!(desk.inside(first), "rtl ar true");
    desk.inside("root.querySelector('[role=tab]').focus()");
    desk.key(Key::Left);
    let chosen = "root.querySelector('[aria-selected=true]').id";
    assert_eq!(desk.inside(chosen), "tab-figures");
    // In every tab, and in the reading panel, nothing runs out at the side.
    let out = "[...root.querySelectorAll('.sidebar *')].filter((it) => it.checkVisibility()).filter((it) => {
        const { left, right, width } = it.getBoundingClientRect();
        const room = root.host.getBoundingClientRect();
        return 1 < width && (left < room.left - 1 || room.right + 1 < right);
    }).map((it) => it.className).join('; ')";
    for id in ["tab-figures", "tab-media", "tab-hidden", "tab-quotes"] {
        desk.inside(&format!("root.getElementById('{id}').click()"));
        assert_eq!(desk.inside(out), "", "{id}");
    }
    desk.inside("root.querySelector('[aria-controls=reading]').click()");
    assert_eq!(desk.inside(out), "");
    desk.open_own("options/options.html");
    desk.wait("document.documentElement.dir === 'rtl' && !!document.querySelector('[aria-labelledby=opened]')", "the options too");
    assert_eq!(
        desk.text("document.documentElement.scrollWidth <= innerWidth"),
        "true"
    );
}

fn narrow_window_has_the_sidebar_at_its_foot(browser: &str) {
    let mut desk = Desk::open(browser, "narrow");
    desk.browser
        .look(Scheme::Light, 480)
        .expect("it is resized");
    desk.show("/aggregator.html");
    desk.clean();
    let edges = "(() => {
        const { left, right, bottom, top } = root.host.getBoundingClientRect();
        return left === 0 && right === document.documentElement.clientWidth && bottom === innerHeight && innerHeight / 4 < top;
    })()";
    desk.wait_inside(edges, "it is as wide as the window");
    desk.wait_inside("!!root.querySelector('.card.quote')", "it lists the quotes");
    desk.inside("[...root.querySelectorAll('.card.quote')].at(-1).click()");
    // A sheet that covered the passage would show nothing of what was asked for.
    let above = "(() => {
        const [range] = CSS.highlights.get('pullquote-current') ?? [];
        const sheet = document.querySelector('[data-pullquote]').getBoundingClientRect();
        const it = range?.getBoundingClientRect();
        return !!it && 0 <= it.top && it.bottom <= sheet.top;
    })()";
    desk.wait(above, "the passage stands above it");
    let wide = "document.documentElement.scrollWidth <= innerWidth";
    assert_eq!(
        desk.text(wide),
        "true",
        "nothing is to be scrolled sideways"
    );
}

fn printed_page_is_the_story_alone(browser: &str) {
    let mut desk = Desk::open(browser, "print");
    desk.read("/aggregator.html");
    desk.browser.draw_for(Medium::Print).expect("it is drawn");
    let host = "document.querySelector('[data-pullquote]').checkVisibility()";
    desk.wait(&format!("!{host}"), "the sidebar stays off the paper");
    let margins = "(() => {
        const style = getComputedStyle(document.documentElement);
        return style.marginLeft + style.marginRight;
    })()";
    assert_eq!(desk.text(margins), "0px0px", "no room is left for it");
    let truth = include_str!("../aggregator.txt");
    let truth = truth.split_whitespace().collect::<Vec<_>>();
    assert_eq!(desk.visible(), truth.join(" "));
    desk.browser.draw_for(Medium::Screen).expect("it is drawn");
    desk.wait(host, "and is there again");
}

fn forced_colors_leave_edges_to_see(browser: &str) {
    let mut desk = Desk::open(browser, "forced");
    desk.show("/aggregator.html");
    desk.browser
        .draw_for(Medium::ForcedColors)
        .expect("it is drawn");
    desk.wait(
        "matchMedia('(forced-colors: active)').matches",
        "few colors",
    );
    desk.clean();
    // Shades part nothing there: what can be pressed, and what is chosen, has an edge.
    let bare = "[...root.querySelectorAll('button:not(.card), [role=tab]')]
        .filter((it) => it.checkVisibility())
        .filter((it) => {
            const style = getComputedStyle(it);
            const line = (side) => style['border' + side + 'Style'] !== 'none' && style['border' + side + 'Width'] !== '0px';
            const edge = ['Top', 'Bottom', 'Left', 'Right'].some(line) || style.outlineStyle !== 'none';
            return !edge && !it.querySelector('svg') && style.textDecorationLine === 'none';
        })
        .map((it) => it.className + ' ' + it.textContent.slice(0, 20))
        .join('; ')";
    assert_eq!(desk.inside(bare), "");
}

/// Chromium alone counts what is alive.
#[test]
fn nothing_is_held_after_the_end() {
    let mut desk = Desk::open("chromium", "alive");
    desk.show("/aggregator.html");
    let press = |desk: &mut Desk, count: usize| {
        for _ in 0..count {
            desk.clean();
            desk.put_back();
        }
    };
    // The first presses bring our scripts, which stay.
    press(&mut desk, 5);
    let early = desk.browser.alive().expect("it is counted");
    let early = early.expect("Chromium counts");
    press(&mut desk, 20);
    // The browser lets go of what it drew last when it has the time: what comes down to
    // where it was was not held.
    drive::until("no more is alive than before", || {
        let late = desk.browser.alive()?;
        Ok(late.filter(|late| {
            // A sidebar held at each press would take 2 MB.
            late.nodes <= early.nodes
                && late.listeners <= early.listeners
                && late.heap < early.heap + 100_000
        }))
    })
    .unwrap_or_else(|it| panic!("{it}: {early:?}, {:?}", desk.browser.alive()));
}
