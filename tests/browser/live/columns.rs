//! What becomes of the columns of a page when only the story is left of them.

use crate::desk::Desk;

/// The page's markup: where it was scrolled to is the reader's by then.
const MARKUP: &str = "document.documentElement.outerHTML";

rules! {
    story_has_the_room_of_columns_that_are_gone
    column_that_stays_keeps_its_place
    page_says_how_wide_its_story_may_be
    column_that_is_shown_again_stands_beside_the_story
}

/// Opens the page in a layout, cleans it, and tells how wide the story was and is.
fn clean(desk: &mut Desk, layout: &str) -> [f64; 2] {
    desk.show(&format!("/live/columns.html?{layout}"));
    let before = width(desk);
    desk.clean();
    desk.wait(
        "document.querySelector('.share').getBoundingClientRect().height === 0",
        "the share rail is gone",
    );
    [before, width(desk)]
}

fn width(desk: &mut Desk) -> f64 {
    let width = "document.querySelector('.story').getBoundingClientRect().width";
    desk.text(width).parse().expect("a number of pixels")
}

fn story_has_the_room_of_columns_that_are_gone(browser: &str) {
    for layout in ["grid", "flex", "float"] {
        let mut desk = Desk::open(browser, &format!("columns-{layout}"));
        desk.show(&format!("/live/columns.html?{layout}"));
        let before = desk.text(MARKUP);
        let [narrow, wide] = clean(&mut desk, layout);
        assert!(narrow < 660.0 && 700.0 < wide, "{layout}: {narrow} {wide}");
        let starts = "document.querySelector('.story').getBoundingClientRect().left
            - document.querySelector('h1').getBoundingClientRect().left";
        let starts: f64 = desk.text(starts).parse().expect("a number of pixels");
        assert!(
            starts.abs() < 24.0,
            "{layout}: {starts} pixels off its title"
        );
        desk.put_back();
        assert_eq!(desk.text(MARKUP), before, "{layout}");
    }
}

fn column_that_stays_keeps_its_place(browser: &str) {
    let mut desk = Desk::open(browser, "columns-kept");
    clean(&mut desk, "kept");
    let is_beside = "document.querySelector('.dates').getBoundingClientRect().top
        < document.querySelector('.story p:nth-child(2)').getBoundingClientRect().top";
    assert_eq!(desk.text(is_beside), "true");
}

fn page_says_how_wide_its_story_may_be(browser: &str) {
    let mut desk = Desk::open(browser, "columns-narrow");
    let [before, after] = clean(&mut desk, "narrow");
    assert_eq!(before, after);
}

fn column_that_is_shown_again_stands_beside_the_story(browser: &str) {
    let mut desk = Desk::open(browser, "columns-shown");
    clean(&mut desk, "grid");
    desk.inside("root.querySelector('#tab-hidden').click()");
    desk.inside("root.querySelectorAll('.hidden-item .switch').forEach((it) => it.click())");
    let is_beside = "(() => {
        const [side, story] = ['.side', '.story'].map((it) => document.querySelector(it).getBoundingClientRect());
        return story.right < side.left && Math.abs(story.top - side.top) < 2;
    })()";
    desk.wait(is_beside, "it is where it was");
}
