//! What we cost a page that gives us much to do.

use std::time::Duration;

use crate::desk::Desk;

rules! {
    storm_of_changes_costs_little_of_a_core
    page_whose_parts_go_while_it_is_read_is_cleaned
    page_of_fifty_megabytes_is_read_and_restored
}

/// Long against the little that a page which was quiet may cost at once.
const SPAN: Duration = Duration::from_secs(10);

/// A part of a core.
const MAX_BUSY: f64 = 0.05;

fn storm_of_changes_costs_little_of_a_core(browser: &str) {
    let mut desk = Desk::open(browser, "cost");
    // Beside the story, where we hide it, and in the story, where each change is news.
    for page in ["/live/storm.html", "/live/storm.html#story"] {
        desk.show("/listing.html");
        desk.read(page);
        let changes = |desk: &mut Desk| desk.text("changes").parse::<f64>().expect("a number");
        let before = changes(&mut desk);
        let busy = desk.browser.busy(SPAN).expect("the browser looks");
        let rate = (changes(&mut desk) - before) / SPAN.as_secs_f64();
        println!("{browser} {page}: {busy:.4} of a core at {rate:.0} changes a second");
        assert!(0.0 < busy, "{page}: we are not seen at work");
        assert!(busy < MAX_BUSY, "{page}: {busy} of a core");
        desk.put_back();
    }
}

fn page_whose_parts_go_while_it_is_read_is_cleaned(browser: &str) {
    let mut desk = Desk::open(browser, "going");
    desk.read("/live/storm.html#story");
    let words = desk.visible();
    assert!(words.contains("pulled a grand piano"), "{words}");
    assert!(!words.contains("Home"), "{words}");
    desk.put_back();
    let ours = "document.documentElement.outerHTML.includes('data-pullquote')";
    assert_eq!(desk.text(ours), "false");
}

/// What the page's markup comes to: it is too long to be handed over.
const DIGEST: &str = "(() => {
    const it = document.documentElement.outerHTML;
    let sum = 0;
    for (let i = 0; i < it.length; i += 1) sum = (sum * 31 + it.charCodeAt(i)) | 0;
    return it.length + ' ' + sum;
})()";

fn page_of_fifty_megabytes_is_read_and_restored(browser: &str) {
    let mut desk = Desk::open(browser, "huge");
    desk.show("/live/huge.html");
    let length = desk.text("document.body.textContent.length");
    assert!(50_000_000 < length.parse().expect("a number"), "{length}");
    let before = desk.text(DIGEST);
    desk.clean();
    let quotes = "root.querySelector('#tab-quotes .count')?.textContent === '2'";
    desk.wait_inside(quotes, "the story's quotes are listed");
    let drawn = "document.querySelector('.comments').checkVisibility()";
    assert_eq!(desk.text(drawn), "false");
    desk.inside("root.querySelector('.card.quote').click()");
    let marked = "CSS.highlights.has('pullquote-current')";
    desk.wait(marked, "the page answers to a click");
    desk.put_back();
    assert!(desk.text(DIGEST) == before, "the page is not as it was");
}
