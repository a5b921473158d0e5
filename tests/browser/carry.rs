//! What goes out of the library as files, by the clipboard and by the browser's sync, and
//! what comes in.

use std::{fs, path::PathBuf};

use drive::Key;
use pullquote::export::{self, Format};
use pullquote::import;
use pullquote::wire::{ExportOptions, ImportOptions, Library};
use serde_json::{Value, json};

use crate::desk::Desk;
use crate::shelf::{fill, visit};

rules! {
    every_format_goes_into_a_file_as_the_command_writes_it
    what_is_chosen_goes_to_the_clipboard
    what_would_come_in_is_said_before_it_does
    bad_files_are_told_in_one_sentence
    two_machines_that_wrote_apart_come_to_the_same
}

/// Opens the export's dialog and chooses a format, and one of `file` and `clipboard`.
fn choose(desk: &mut Desk, format: &str, way: &str) {
    desk.text("document.querySelector('.acts button:nth-of-type(2)').focus()");
    desk.key(Key::Enter);
    desk.wait(
        "document.querySelectorAll('dialog select').length === 2",
        "the dialog opens",
    );
    desk.text(&format!(
        "(() => {{
            document.querySelectorAll('dialog select')[1].value = '{format}';
            document.querySelector('dialog [value={way}]').checked = true;
            document.querySelector('dialog [type=submit]').focus();
        }})()"
    ));
    // By hand: browsers let a page write to the clipboard only then.
    desk.key(Key::Enter);
    desk.wait("!document.querySelector('dialog')", "the dialog closes");
}

/// The status at the foot of the page, once it says something like this.
fn said(desk: &mut Desk, words: &str) {
    let status = format!("document.querySelector('.foot').textContent.includes('{words}')");
    desk.wait(&status, words);
}

fn saved(desk: &mut Desk, format: Format) -> (PathBuf, String) {
    // Anew, as Chromium lets one visit to a page save ten files and no more.
    visit(desk);
    choose(desk, format.facts().name, "file");
    let file = desk
        .browser
        .downloaded(format.facts().extension)
        .expect("it is saved");
    let text = fs::read_to_string(&file).expect("it is text");
    fs::remove_file(&file).expect("the file is ours");
    (file, text)
}

fn every_format_goes_into_a_file_as_the_command_writes_it(browser: &str) {
    let mut desk = Desk::open(browser, "carry-out");
    visit(&mut desk);
    fill(&mut desk);
    let (_, json) = saved(&mut desk, Format::Json);
    let read = import::read(&json, &ImportOptions::default());
    assert!(read.problems.is_empty(), "{:?}", read.problems);
    let library = Library {
        articles: read.articles,
        highlights: read.highlights,
    };
    assert_eq!((library.articles.len(), library.highlights.len()), (2, 3));
    for format in Format::ALL {
        let truth = export::file(&library, format, &ExportOptions::default());
        let truth = truth.expect("no template is wrong");
        let (file, text) = saved(&mut desk, format);
        assert_eq!(text, truth.text, "{format:?}");
        let name = file.file_name().and_then(|it| it.to_str());
        assert_eq!(name, Some(truth.name.as_str()));
    }
}

fn what_is_chosen_goes_to_the_clipboard(browser: &str) {
    let mut desk = Desk::open(browser, "carry-copy");
    visit(&mut desk);
    fill(&mut desk);
    desk.wait(
        "document.querySelectorAll('.row').length === 2",
        "both articles are listed",
    );
    desk.text("document.querySelectorAll('.view')[1].click()");
    desk.wait(
        "document.querySelectorAll('.row.mark').length === 3",
        "the highlights are listed",
    );
    desk.text("document.querySelector('.row.mark input').click()");
    desk.wait(
        "!document.querySelector('.selection').hidden",
        "one is chosen",
    );
    choose(&mut desk, "text", "clipboard");
    said(&mut desk, "Copied");
    // Pasting is the one way to look at a clipboard that needs no permission.
    desk.text(
        "(() => {
            const place = document.createElement('textarea');
            place.id = 'paste';
            document.body.append(place);
            place.focus();
        })()",
    );
    desk.browser.paste().expect("the keys are pressed");
    desk.wait("!!document.querySelector('#paste').value", "it is pasted");
    let text = desk.text("document.querySelector('#paste').value");
    let kept = [
        "Sand does not wear out",
        "No ferry came",
        "The lamp burned all night",
    ];
    let n_there = kept.iter().filter(|it| text.contains(**it)).count();
    assert_eq!(n_there, 1, "{text}");
}

/// Drops a file with this text on the page, and waits for what is said of it.
fn drop(desk: &mut Desk, text: &str) -> String {
    desk.text(&format!(
        "(() => {{
            const data = new DataTransfer();
            data.items.add(new File([{}], 'dropped.json'));
            dispatchEvent(new DragEvent('drop', {{ dataTransfer: data, cancelable: true }}));
        }})()",
        json!(text)
    ));
    desk.wait("!!document.querySelector('dialog')", "the dialog opens");
    desk.text("[...document.querySelectorAll('dialog .news li, dialog details li')].map((it) => it.textContent).join(' | ')")
}

fn close(desk: &mut Desk) {
    desk.key(Key::Escape);
    desk.wait("!document.querySelector('dialog')", "the dialog closes");
}

/// A library of one article and these highlights, as a file has it.
fn file(highlights: &[Value]) -> String {
    let article = json!({
        "id": "far", "url": "https://far.example/tide", "title": "The tide tables are wrong", "byline": [],
        "saved": "2026-01-01T00:00:00.000Z", "quotes": [], "figures": [],
    });
    json!({"format": "pullquote", "version": 2, "articles": [article], "highlights": highlights})
        .to_string()
}

fn highlight(number: u32, url: &str, exact: &str) -> Value {
    json!({
        "id": format!("00000000-0000-4000-8000-{number:012}"), "article": "far", "url": url,
        "created": "2026-01-01T00:00:00.000Z", "modified": "2026-01-01T00:00:00.000Z",
        "color": "pink", "note": "", "tags": [], "kind": "text",
        "selectors": {"exact": exact, "prefix": "", "suffix": ""},
    })
}

fn what_would_come_in_is_said_before_it_does(browser: &str) {
    let mut desk = Desk::open(browser, "carry-in");
    visit(&mut desk);
    fill(&mut desk);
    let n_rows = |n: usize| format!("document.querySelectorAll('.row').length === {n}");
    desk.wait(&n_rows(2), "both articles are listed");
    let text = file(&[
        highlight(91, "https://far.example/tide", "Two hours late"),
        highlight(92, "https://far.example/tide", "Nobody checks them"),
        // The same words of a page that are kept already, under another id.
        highlight(93, "https://news.example/fog", "No ferry came"),
        highlight(94, "javascript:alert(1)", "Refused"),
    ]);
    let says = "1 new article | 2 new highlights | 1 highlight is in the library already | \
        4: damaged or incomplete";
    let dry = drop(&mut desk, &text);
    assert_eq!(dry, says);
    close(&mut desk);
    assert_eq!(
        desk.text("document.querySelectorAll('.row').length"),
        "2",
        "a dry run changes nothing"
    );
    drop(&mut desk, &text);
    desk.text("document.querySelector('dialog [type=submit]').focus()");
    desk.key(Key::Enter);
    desk.wait(&n_rows(3), "the article is there");
    said(&mut desk, "3 ");
    let again = drop(&mut desk, &text);
    assert!(
        again.starts_with("3 highlights are in the library already"),
        "{again}"
    );
    close(&mut desk);
    desk.text("document.querySelector('.foot button').focus()");
    desk.key(Key::Enter);
    desk.wait(&n_rows(2), "it is taken back");
}

fn bad_files_are_told_in_one_sentence(browser: &str) {
    let mut desk = Desk::open(browser, "carry-bad");
    visit(&mut desk);
    let cut = file(&[]).split_at(60).0.to_owned();
    for (text, says) in [
        ("", "The format is not known."),
        ("\0\u{1}PNG", "The format is not known."),
        ("<!doctype html><p>A page", "The format is not known."),
        ("a,b\n1,2\n", "The format is not known."),
        ("{\"hello\": 1}", "The format is not known."),
        (cut.as_str(), "The file is damaged."),
        (
            "{\"format\":\"pullquote\",\"version\":99,\"articles\":[],\"highlights\":[]}",
            "It was written by a newer Pullquote.",
        ),
    ] {
        assert_eq!(drop(&mut desk, text), says, "{text}");
        assert_eq!(
            desk.text("document.querySelectorAll('dialog [type=submit]').length"),
            "0"
        );
        close(&mut desk);
    }
}

/// Carries what the browser's sync of one machine holds to another's, as its servers do.
fn sync(from: &mut Desk, to: &mut Desk) {
    // Once more: the first may be what was under way already.
    let now = "pullquoteApi.ask({ kind: 'sync/now' }).then(() => \
        pullquoteApi.ask({ kind: 'sync/now' })).then((it) => JSON.stringify(it.report))";
    let fits = "{\"unset\":0,\"left\":0}";
    assert_eq!(from.text(now), fits);
    let items = from.text("pullquoteApi.synced.all().then((it) => JSON.stringify(it))");
    to.text(&format!(
        "pullquoteApi.synced.put({items}).then(() => 'there')"
    ));
    assert_eq!(to.text(now), fits);
}

/// Everything that a machine keeps and has set.
fn kept(desk: &mut Desk) -> String {
    desk.text(
        "(async () => {
            const of = async (name) => (await pullquoteApi.ask({ kind: 'highlights/for', url: 'https://news.example/' + name })).highlights;
            const marks = [...(await of('fog')), ...(await of('sand'))].map(({ id, note, color, selectors }) => [id, note, color, selectors.exact]);
            const set = Object.entries(await pullquoteApi.registers()).filter(([, it]) => it.value !== null);
            return JSON.stringify([marks.sort(), set.map(([name, it]) => [name, it.value]).sort()]);
        })()",
    )
}

fn two_machines_that_wrote_apart_come_to_the_same(browser: &str) {
    let mut one = Desk::open(browser, "sync-one");
    let mut other = Desk::open(browser, "sync-other");
    for it in [&mut one, &mut other] {
        visit(it);
    }
    fill(&mut one);
    let set = |name: &str, value: &str| {
        format!(
            "pullquoteApi.set({{ {name}: {{ value: {value}, modified: Date.now() }} }}).then(() => 'set')"
        )
    };
    one.text(&set("'rules\\nnews.example\\nshow\\nnav.menu'", "true"));
    other.text(&set("'rules\\nnews.example\\nhide\\n.promo'", "true"));
    other.text(&set("'everywhere\\nfont'", "'serif'"));
    other.text(
        "pullquoteApi.ask({ kind: 'highlights/put', highlight: { id: '00000000-0000-4000-8000-000000000009', article: 'a',
            url: 'https://news.example/sand', note: 'from afar', selectors: { exact: 'Wind', prefix: '', suffix: '' } } }).then(() => 'kept')",
    );
    sync(&mut one, &mut other);
    sync(&mut other, &mut one);
    let both = kept(&mut one);
    assert_eq!(both, kept(&mut other));
    for words in [
        "Sand does not wear out",
        "from afar",
        "nav.menu",
        ".promo",
        "serif",
    ] {
        assert!(both.contains(words), "{words}: {both}");
    }
    other.text("pullquoteApi.ask({ kind: 'highlights/remove', id: '00000000-0000-4000-8000-000000000001' }).then(() => 'gone')");
    other.text(&set("'rules\\nnews.example\\nshow\\nnav.menu'", "null"));
    sync(&mut other, &mut one);
    let both = kept(&mut one);
    assert_eq!(both, kept(&mut other));
    assert!(
        !both.contains("burned") && !both.contains("nav.menu"),
        "{both}"
    );
}
