//! Notes as a reader likes them: her own template, Obsidian, and the other formats.

use std::fs;

use crate::desk::Desk;

const STORY: &str = "/live/late.html";

rules! {
    notes_follow_the_readers_own_template
    story_is_handed_to_obsidian_and_saved_in_other_formats
}

/// Opens the options and writes a template there.
fn write(desk: &mut Desk, template: &str) {
    desk.open_own("options/options.html");
    desk.wait("!!document.querySelector('[name=template]')", "it is drawn");
    desk.text(&format!(
        "(() => {{
            const it = document.querySelector('[name=template]');
            it.value = {template:?};
            it.dispatchEvent(new Event('input'));
            it.dispatchEvent(new Event('change'));
        }})()"
    ));
    let kept = format!(
        "pullquoteApi.registers().then((it) => it['notes\\ntemplate']?.value === {template:?})"
    );
    desk.wait(&kept, "it is kept");
}

fn made(desk: &mut Desk, words: &str) {
    let shown = format!("document.querySelector('.made').textContent.includes({words:?})");
    desk.wait(&shown, "the form shows what comes of it");
}

fn notes_follow_the_readers_own_template(browser: &str) {
    let mut desk = Desk::open(browser, "notes");
    write(&mut desk, "My note: {{title}}{{#quotes}}");
    made(&mut desk, "{{#quotes}} is not closed");
    desk.read(STORY);
    desk.inside("root.querySelector('[role=menuitem]').click()");
    desk.wait_inside(
        "root.querySelector('.status').textContent.includes('{{#quotes}} is not closed')",
        "the sidebar says what is wrong",
    );
    write(&mut desk, "My note: {{title}}");
    made(&mut desk, "My note: Brinewell");
    desk.read(STORY);
    let file = desk.save("Markdown");
    let text = fs::read_to_string(file).expect("it is text");
    assert_eq!(text, "My note: Ferry crew pulls a piano from the strait");
}

fn story_is_handed_to_obsidian_and_saved_in_other_formats(browser: &str) {
    let mut desk = Desk::open(browser, "formats");
    desk.read(STORY);
    let n_items = desk.inside("root.querySelectorAll('[role=menuitem]').length");
    assert_eq!(n_items, "15");
    desk.inside(
        "[...root.querySelectorAll('[role=menuitem]')]
            .find((it) => it.textContent.includes('Obsidian')).click()",
    );
    desk.wait_inside(
        "root.querySelector('.status').textContent === 'Handed to Obsidian.'",
        "Obsidian has it",
    );
    let file = desk.save("HTML");
    let text = fs::read_to_string(file).expect("it is text");
    assert!(text.contains("It was playing when we found it"), "{text}");
}
