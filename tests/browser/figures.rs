//! Figures and tables, as a reader sorts, filters, compares and takes them along.

use std::fs;

use crate::desk::Desk;
use drive::Key;

const PAGE: &str = "/full-of-figures.html";

rules! {
    figures_are_ordered_and_filtered
    figures_about_one_thing_stand_side_by_side
    table_is_saved_for_spreadsheets
}

/// Shows a tab by its keys.
fn open_tab(desk: &mut Desk, name: &str) {
    desk.inside("root.querySelector('[role=tab][aria-selected=true]').focus()");
    let open = format!("!root.querySelector('#panel-{name}').hidden");
    for _ in 0..5 {
        if desk.inside(&open) == "true" {
            return;
        }
        desk.key(Key::Right);
    }
    panic!("no tab {name}");
}

/// What the cards of the figures say first.
fn written(desk: &mut Desk) -> String {
    desk.inside(
        "[...root.querySelectorAll('#panel-figures .written')].map((it) => it.textContent).join('; ')",
    )
}

/// Picks an order from the list.
fn order(desk: &mut Desk, name: &str) {
    desk.inside(&format!(
        "(() => {{
            const list = root.querySelector('#panel-figures .order');
            list.value = '{name}';
            list.dispatchEvent(new Event('change'));
        }})()"
    ));
}

fn figures_are_ordered_and_filtered(browser: &str) {
    let mut desk = Desk::open(browser, "figures");
    desk.read(PAGE);
    open_tab(&mut desk, "figures");
    let story = written(&mut desk);
    let first = story.find("€2.4bn").expect("revenue");
    assert!(first < story.find("€3.5bn").expect("plants"), "{story}");

    order(&mut desk, "size");
    let sized = written(&mut desk);
    let first = sized.find("€3.5bn").expect("plants");
    assert!(first < sized.find("€2.4bn").expect("revenue"), "{sized}");
    order(&mut desk, "story");
    assert_eq!(written(&mut desk), story);

    let chip =
        "[...root.querySelectorAll('.chip')].find((it) => it.textContent.startsWith('money'))";
    desk.inside(&format!("{chip}.focus()"));
    desk.key(Key::Enter);
    desk.wait_inside(
        &format!("{chip}.getAttribute('aria-pressed') === 'true'"),
        "it is pressed",
    );
    let money = written(&mut desk);
    assert!(
        money.contains("€3.5bn") && !money.contains("48 gigawatt-hours"),
        "{money}"
    );
    desk.key(Key::Enter);
    desk.wait_inside(
        &format!("{chip}.getAttribute('aria-pressed') === 'false'"),
        "it is let go",
    );
    assert_eq!(written(&mut desk), story);
}

fn figures_about_one_thing_stand_side_by_side(browser: &str) {
    let mut desk = Desk::open(browser, "chart");
    desk.read(PAGE);
    open_tab(&mut desk, "figures");
    let chart =
        "[...root.querySelectorAll('.chart')].find((it) => it.textContent.includes('Revenue'))";
    let bars = format!("[...{chart}.querySelectorAll('.bar-row')]");
    let widths = desk.inside(&format!(
        "{bars}.map((it) => Math.round(it.querySelector('.bar-size').getBoundingClientRect().width)).join(' ')"
    ));
    let widths: Vec<f64> = widths
        .split(' ')
        .map(|it| it.parse().expect("pixels"))
        .collect();
    assert_eq!(widths.len(), 2);
    assert!(
        (widths[1] / widths[0] - 1.9 / 2.4).abs() < 0.02,
        "{widths:?}"
    );
    desk.inside(&format!("{bars}[1].focus()"));
    desk.key(Key::Enter);
    desk.wait(
        "CSS.highlights.has('pullquote-current')",
        "its place is marked",
    );
    let from = "[...root.querySelectorAll('#panel-figures .card')].find((it) => it.textContent.startsWith('€2.4bn')).textContent";
    assert!(desk.inside(from).contains("from €1.9bn"));
}

fn table_is_saved_for_spreadsheets(browser: &str) {
    let mut desk = Desk::open(browser, "table");
    desk.read(PAGE);
    open_tab(&mut desk, "media");
    desk.inside("root.querySelector('#panel-media .sheet').focus()");
    desk.key(Key::Enter);
    let saved = desk.browser.downloaded(".csv").expect("the table is saved");
    let text = fs::read_to_string(&saved).expect("it is text");
    let truth = "\u{feff}Quarter,\"Output, GWh\",\"Price, $ per kWh\"\r\n\
        Q1 2025,24,118\r\nQ3 2025,33,109\r\nQ1 2026,48,97\r\n";
    assert_eq!(text, truth);
    let name = saved.file_name().and_then(|it| it.to_str());
    assert_eq!(name, Some("Output-and-price-by-quarter.csv"));
    fs::remove_file(saved).expect("the file is ours");
}
