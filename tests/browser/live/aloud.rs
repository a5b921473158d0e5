//! The story read aloud. Headless browsers have no voices, and no test could hear one:
//! the package here has a voice of its own in the extension's world that takes the
//! browser's real utterances, notes what they say, and ends when the page tells it to.

use std::{fs, path::PathBuf};

use drive::Key;

use crate::desk::{self, Desk};

const STORY: &str = "/live/late.html";

rules! {
    story_is_read_sentence_by_sentence
    story_is_read_in_its_own_language
    silence_is_told_where_there_is_no_voice
}

/// Takes the place of the browser's voices.
const VOICE: &str = "
(() => {
  const { dataset } = document.documentElement;
  const said = [];
  let now;
  const voice = {
    speak(it) {
      if ('mute' in dataset) return;
      said.push([it.text, it.lang, it.rate]);
      dataset.said = JSON.stringify(said);
      now = it;
      it.dispatchEvent(new Event('start'));
    },
    cancel() {
      now = undefined;
      dataset.silent = 'yes';
    },
    pause() {},
    resume() {},
  };
  document.addEventListener('voice-ends', () => now?.dispatchEvent(new Event('end')));
  Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: 'deaf' in dataset ? undefined : voice });
})();
";

/// A package with that voice.
fn voiced(browser: &str, test: &str) -> PathBuf {
    let folder = desk::folder(browser, &format!("{test}-package"));
    desk::copy(&desk::package(browser), &folder);
    let file = folder.join("settings/speech.js");
    let text = fs::read_to_string(&file).expect("it is there");
    fs::write(&file, text + VOICE).expect("it is ours");
    folder
}

/// What was said last, and how often something was.
fn said(desk: &mut Desk, count: usize, words: &str) {
    let last = format!(
        "((it) => it.length === {count} && it.at(-1)[0].startsWith('{words}'))(JSON.parse(document.documentElement.dataset.said ?? '[]'))"
    );
    desk.wait(&last, words);
}

/// The words that are marked on the page begin like this.
fn marked(desk: &mut Desk, words: &str) {
    let range = format!(
        "[...CSS.highlights.get('pullquote-current') ?? []].some((it) => String(it).startsWith('{words}'))"
    );
    desk.wait(&range, words);
}

fn press(desk: &mut Desk, name: &str) {
    desk.inside(&format!("root.querySelector('[name={name}]').focus()"));
    desk.key(Key::Enter);
}

fn focused(desk: &mut Desk, name: &str, label: &str) {
    let there = format!(
        "root.activeElement?.name === '{name}' && root.activeElement.textContent === '{label}'"
    );
    desk.wait_inside(&there, label);
}

const END: &str = "document.dispatchEvent(new Event('voice-ends'))";

fn story_is_read_sentence_by_sentence(browser: &str) {
    let mut desk = Desk::with_package(browser, "aloud", &voiced(browser, "aloud"));
    desk.read(STORY);
    desk.inside("root.querySelector('[aria-controls=reading]').click()");
    press(&mut desk, "speak");
    said(&mut desk, 1, "The crew of the night ferry");
    marked(&mut desk, "The crew of the night ferry");
    focused(&mut desk, "speak", "Pause");
    desk.text(END);
    said(&mut desk, 2, "“It was playing when we found it,”");
    marked(&mut desk, "“It was playing when we found it,”");
    desk.key(Key::Enter);
    focused(&mut desk, "speak", "Go on");
    // A browser that ends the sentence at a pause ends only that.
    desk.text(END);
    desk.key(Key::Enter);
    said(&mut desk, 3, "“It was playing when we found it,”");
    press(&mut desk, "on");
    said(&mut desk, 4, "“The waves went over the keys");
    press(&mut desk, "back");
    said(&mut desk, 5, "“It was playing when we found it,”");
    press(&mut desk, "hush");
    desk.wait("!CSS.highlights.has('pullquote-current')", "the mark goes");
    focused(&mut desk, "speak", "Read aloud");
    desk.text(END);
    press(&mut desk, "speak");
    said(&mut desk, 6, "The crew of the night ferry");
    desk.text("delete document.documentElement.dataset.silent");
    desk.put_back();
    assert_eq!(desk.text("document.documentElement.dataset.silent"), "yes");
}

fn story_is_read_in_its_own_language(browser: &str) {
    let mut desk = Desk::with_package(browser, "aloud-lang", &voiced(browser, "aloud-lang"));
    desk.show(STORY);
    desk.text(
        "void document.querySelector('article p:nth-of-type(1)').setAttribute('lang', 'fr-CA')",
    );
    desk.clean();
    desk.inside("root.querySelector('[aria-controls=reading]').click()");
    desk.inside(
        "((it) => { it.value = 150; it.dispatchEvent(new Event('change')); })(root.querySelector('[name=rate]'))",
    );
    press(&mut desk, "speak");
    said(&mut desk, 1, "The crew of the night ferry");
    desk.text(END);
    said(&mut desk, 2, "“It was playing");
    let how = "JSON.parse(document.documentElement.dataset.said).map((it) => it.slice(1).join()).join(' ')";
    assert_eq!(desk.text(how), "fr-CA,1.5 en,1.5");
    // It ends with the story, and the button is as it was.
    desk.text(&format!(
        "(() => {{ for (let i = 0; i < 40; i += 1) {END}; }})()"
    ));
    desk.wait_inside(
        "root.querySelector('[name=speak]').textContent === 'Read aloud'",
        "the story ends",
    );
}

fn silence_is_told_where_there_is_no_voice(browser: &str) {
    let mut desk = Desk::with_package(browser, "aloud-mute", &voiced(browser, "aloud-mute"));
    for kind in ["mute", "deaf"] {
        desk.show(STORY);
        desk.text(&format!("document.documentElement.dataset.{kind} = ''"));
        desk.clean();
        desk.inside("root.querySelector('[aria-controls=reading]').click()");
        press(&mut desk, "speak");
        let told = "root.querySelector('[role=status]').textContent.includes('no voice')";
        desk.wait_inside(told, kind);
        focused(&mut desk, "speak", "Read aloud");
        desk.put_back();
    }
}
