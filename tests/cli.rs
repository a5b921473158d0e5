//! The `pullquote` command as people and scripts run it: exit codes, shapes,
//! encodings, batches, pipes.

use std::{
    fs,
    io::{Read, Write},
    path::PathBuf,
    process::{Command, Stdio},
};

use serde_json::Value;

const TITLE: &str = "Harbor bridge to open after nine years";

/// A short story of our own; the characters beyond ASCII are in every encoding tested.
const STORY: &str = "\
<p>The new bridge over the Lindö harbor will open on Friday, the mayor said, nine years \
after the first plans were shown to the town and long after most people had stopped asking \
when the work would end.</p>
<p>“We have waited long enough,” said Märta Öberg, the mayor of Lindö. “Nobody will miss the \
ferry, and nobody should be made to wait for it again on a cold morning.”</p>
<p>The bridge cost €48m, of which €12m came from the region, and carries 9,000 cars a day \
between the old town and the islands, where the ferry took 400 on its best days.</p>
<p>Drivers pay nothing for the first year. After that the council wants to decide whether a \
toll is needed to keep the bridge in repair, a question that has divided the town for months.</p>
<p>The ferry, which has crossed the harbor since the last century, makes its last journey on \
Thursday night, and its two captains have been offered work in the harbor office.</p>";

fn page(head: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en\"><head>{head}<title>{TITLE}</title></head><body>\
         <nav><a href=\"/\">Home</a> <a href=\"/news\">News</a></nav>\
         <article><h1>{TITLE}</h1>{STORY}</article>\
         <footer><p>All rights reserved</p></footer></body></html>"
    )
}

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("pullquote-{}-{name}", std::process::id()));
        fs::create_dir_all(&path).expect("the temporary folder can be written");
        Self(path)
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.0.join(name);
        fs::write(&path, bytes).expect("the temporary folder can be written");
        path.display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

struct Answer {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Answer {
    fn lines(&self) -> Vec<Value> {
        let lines = self.out.lines();
        lines
            .map(|it| serde_json::from_str(it).expect("every line is JSON"))
            .collect()
    }
}

fn run(args: &[&str]) -> Answer {
    run_with(args, b"")
}

fn run_with(args: &[&str], input: &[u8]) -> Answer {
    let mut child = Command::new(env!("CARGO_BIN_EXE_pullquote"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command runs");
    let mut stdin = child.stdin.take().expect("it is piped");
    // A command that has seen enough closes its input; that is its business.
    let _ = stdin.write_all(input);
    drop(stdin);
    let output = child.wait_with_output().expect("the command ends");
    Answer {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).expect("output is UTF-8"),
        err: String::from_utf8(output.stderr).expect("messages are UTF-8"),
    }
}

#[test]
fn extract_gives_title_and_text_in_the_order_of_the_files() {
    let folder = Folder::new("extract");
    let one = folder.file("one.html", page(""));
    let two = folder.file("two.html", page("<meta name=author content='Ada Holm'>"));
    let answer = run(&["extract", "--format", "jsonl", &two, &one]);
    assert_eq!(answer.code, Some(0), "{}", answer.err);
    let lines = answer.lines();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0]["file"], two.as_str());
    assert_eq!(lines[1]["file"], one.as_str());
    for line in &lines {
        assert_eq!(line["article"], true);
        assert_eq!(line["title"], TITLE);
        assert_eq!(line["lang"], "en");
        let text = line["text"].as_str().expect("the text is a string");
        assert!(text.starts_with("The new bridge over the Lindö"), "{text}");
        assert_eq!(text.matches("\n\n").count(), 4, "{text}");
        assert!(!text.contains("All rights reserved"));
    }
}

#[test]
fn a_page_without_an_article_says_why() {
    let folder = Folder::new("none");
    let file = folder.file(
        "empty.html",
        "<html><body><nav><a href=/>Home</a></nav></body></html>",
    );
    let answer = run(&["extract", &file]);
    assert_eq!(answer.code, Some(0), "{}", answer.err);
    let line = &answer.lines()[0];
    assert_eq!(line["article"], false);
    assert!(line["reason"].is_string());
    let answer = run(&[&file]);
    assert_eq!(answer.code, Some(1));
    assert!(
        answer.err.contains("empty.html has no article: "),
        "{}",
        answer.err
    );
    assert_eq!(answer.err.lines().count(), 1);
}

#[test]
fn one_bad_file_keeps_no_other_from_being_answered() {
    let folder = Folder::new("batch");
    let good = folder.file("good.html", page(""));
    let missing = folder.0.join("missing.html").display().to_string();
    let picture = folder.file("picture.html", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    let empty = folder.file("empty.html", "");
    let last = folder.file("last.html", page(""));
    let files = [&*good, &*missing, &*picture, &*empty, &*last];
    let answer = run(&[&["extract"], &files[..]].concat());
    assert_eq!(answer.code, Some(1));
    let lines = answer.lines();
    let named: Vec<_> = lines
        .iter()
        .map(|it| it["file"].as_str().unwrap())
        .collect();
    assert_eq!(named, files);
    let failed: Vec<_> = lines.iter().map(|it| it["error"].is_string()).collect();
    assert_eq!(failed, [false, true, true, true, false]);
    assert_eq!(answer.err.lines().count(), 3);
    for name in ["missing.html", "picture.html", "empty.html"] {
        assert!(answer.err.contains(name), "{}", answer.err);
    }
}

#[test]
fn annotate_counts_unicode_scalar_values() {
    let folder = Folder::new("annotate");
    let text =
        "𝒜 headline — 😀\n\n“We have waited €48m long enough,” said Märta Öberg, the mayor.\n";
    let file = folder.file("story.txt", text);
    let answer = run(&["annotate", "--date", "2025-06-10", "--lang", "en", &file]);
    assert_eq!(answer.code, Some(0), "{}", answer.err);
    let line = &answer.lines()[0];
    assert_eq!(line["file"], file.as_str());
    let chars: Vec<char> = text.chars().collect();
    for list in ["quotes", "figures"] {
        for it in line[list].as_array().expect("both lists are there") {
            let at = |key: &str| it[key].as_u64().expect("offsets are numbers") as usize;
            let cut: String = chars[at("start")..at("end")].iter().collect();
            assert_eq!(it["text"], cut.as_str());
        }
    }
}

#[test]
fn misuse_is_told_from_failure() {
    for args in [
        &["extract"][..],
        &["--no-such-option", "x"],
        &["annotate", "--date", "yesterday", "x.txt"],
        &["annotate", "--lang", "?", "x.txt"],
        &["export", "--format", "docx", "x.html"],
        &["compare", "x.txt"],
        &["compare", "-", "-"],
        &[],
    ] {
        let answer = run(args);
        assert_eq!(answer.code, Some(2), "{args:?}");
        assert!(!answer.err.is_empty(), "{args:?}");
        assert!(answer.out.is_empty(), "{args:?}");
    }
    let answer = run(&["no-such-file.html"]);
    assert_eq!(answer.code, Some(1));
    assert!(answer.err.contains("no-such-file.html"));
}

#[test]
fn copies_are_compared_in_every_format() {
    let folder = Folder::new("copies");
    let quoted =
        "“We have waited long enough for this,” said Marta Oberg, the mayor.\n\nIt cost €48m.\n";
    let bare =
        "Marta Oberg, the mayor, said we have waited long enough for this.\n\nIt cost €48m.\n";
    let a = folder.file("a.txt", quoted.as_bytes());
    let b = folder.file("b.txt", bare.as_bytes());
    let two = |format: &str| run(&["compare", "--format", format, &a, &b]);
    assert!(
        two("text")
            .out
            .contains("1 of 1 quotes lost their quotation marks, 0 of 1 figures gone")
    );
    assert_eq!(two("json").lines()[0]["quotes"][0]["status"], "words kept");
    assert!(two("markdown").out.starts_with("# The same story"));
    assert!(two("html").out.starts_with("<!doctype html>"));
    for format in ["text", "json", "markdown", "html"] {
        let answer = run(&["compare", "--format", format, &a, &b, &a]);
        assert_eq!(answer.code, Some(0), "{format}: {}", answer.err);
        assert!(
            answer.out.contains("words kept") || answer.out.contains("wordsKept"),
            "{format}"
        );
    }
}

#[test]
fn help_and_version_are_answers() {
    let help = run(&["--help"]);
    assert_eq!(help.code, Some(0));
    assert!(help.out.contains("Examples:"));
    for name in ["extract", "annotate", "compare", "export", "completions"] {
        assert!(help.out.contains(name));
        assert_eq!(run(&[name, "--help"]).code, Some(0));
    }
    let version = run(&["--version"]).out;
    assert_eq!(
        version.trim(),
        concat!("pullquote ", env!("CARGO_PKG_VERSION"))
    );
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let answer = run(&["completions", shell]);
        assert_eq!(answer.code, Some(0));
        assert!(answer.out.contains("annotate"), "{shell}");
    }
}

#[test]
fn encodings_are_found_out() {
    let folder = Folder::new("encodings");
    for (name, bytes) in encoded_pages() {
        let file = folder.file("page.html", bytes);
        let answer = run(&["extract", &file]);
        let text = answer.lines()[0]["text"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        assert!(
            text.contains("“We have waited long enough,” said Märta Öberg"),
            "{name}: {text}"
        );
    }
    // A download that broke off inside a character is still UTF-8.
    let mut truncated = page("").into_bytes();
    truncated.truncate(page("").find('Ö').expect("the mayor is Öberg") + 1);
    let file = folder.file("cut.html", truncated);
    assert_eq!(run(&["extract", &file]).code, Some(0));
}

fn encoded_pages() -> Vec<(&'static str, Vec<u8>)> {
    let meta = |label: &str| page(&format!("<meta charset=\"{label}\">"));
    let windows = |text: &str| encoding_rs::WINDOWS_1252.encode(text).0.into_owned();
    let equiv = "<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'>";
    let served = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1252\r\n\r\n";
    let marked = format!("\u{feff}{}", page(""));
    vec![
        ("utf-8", page("").into_bytes()),
        ("utf-8 with a mark", marked.clone().into_bytes()),
        ("utf-8 that says latin-1", meta("iso-8859-1").into_bytes()),
        ("windows-1252 that says so", windows(&meta("windows-1252"))),
        ("latin-1 by http-equiv", windows(&page(equiv))),
        (
            "windows-1252 by its response",
            windows(&format!("{served}{}", page(""))),
        ),
        ("windows-1252 that says nothing", windows(&page(""))),
        ("windows-1252 that says utf-8", windows(&meta("utf-8"))),
        (
            "utf-16 little-endian, marked",
            wide(&marked, u16::to_le_bytes),
        ),
        ("utf-16 big-endian, marked", wide(&marked, u16::to_be_bytes)),
        ("utf-16 little-endian", wide(&page(""), u16::to_le_bytes)),
        ("utf-16 big-endian", wide(&page(""), u16::to_be_bytes)),
    ]
}

fn wide(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

#[test]
fn japanese_encodings_are_found_out() {
    let folder = Folder::new("japanese");
    let paragraph = "港の新しい橋は金曜日に開通すると市長が述べた。工事は九年続き、費用は四千八百万ユーロに上った。";
    let body = format!(
        "<html><head>%</head><body><article><h1>新しい橋</h1>{}</article></body></html>",
        format!("<p>{}</p>", paragraph.repeat(4)).repeat(4)
    );
    for (label, encoding) in [
        ("shift_jis", encoding_rs::SHIFT_JIS),
        ("euc-jp", encoding_rs::EUC_JP),
        ("iso-2022-jp", encoding_rs::ISO_2022_JP),
    ] {
        for meta in [format!("<meta charset={label}>"), String::new()] {
            let text = body.replace('%', &meta);
            let file = folder.file("page.html", encoding.encode(&text).0);
            let line = run(&["extract", &file]).lines().remove(0);
            let text = line["text"].as_str().unwrap_or_default();
            assert!(text.contains("港の新しい橋は"), "{label} {meta}: {text}");
        }
    }
}

#[test]
fn standard_input_is_a_file_like_any_other() {
    let answer = run_with(&["-"], page("").as_bytes());
    assert_eq!(answer.code, Some(0), "{}", answer.err);
    assert!(answer.out.contains(TITLE));
    assert!(answer.out.contains("Quotes"));
    assert!(!answer.out.contains('\u{1b}'), "no colour in a pipe");
    let answer = run_with(&["extract", "-"], page("").as_bytes());
    assert_eq!(answer.lines()[0]["file"], "-");
}

#[test]
fn plain_text_is_told_from_a_page() {
    let text = "A bridge opens\n\n“We have waited long enough,” said Ada Holm, who < 3 times a day asked.\n";
    let answer = run_with(&["-"], text.as_bytes());
    assert_eq!(answer.code, Some(0), "{}", answer.err);
    assert!(answer.out.contains("who < 3 times a day"), "{}", answer.out);
}

#[test]
fn control_characters_of_a_page_do_not_reach_the_terminal() {
    let story = page("").replace("Drivers pay", "Drivers \u{1b}]0;owned\u{7}\u{9b}31m pay");
    let answer = run_with(&["-"], story.as_bytes());
    assert_eq!(answer.code, Some(0), "{}", answer.err);
    let control = |it: char| it.is_control() && it != '\n';
    assert!(!answer.out.contains(control), "{:?}", answer.out);
}

#[test]
fn exports_are_whole_files() {
    let folder = Folder::new("export");
    let file = folder.file(
        "page.html",
        page("<meta name=author content='Ada: \"Holm\" #1'>"),
    );
    let answer = run(&["export", "--format", "markdown", &file]);
    assert_eq!(answer.code, Some(0), "{}", answer.err);
    assert!(
        answer.out.starts_with("---\ntitle: \"Harbor bridge"),
        "{}",
        answer.out
    );
    assert!(
        answer
            .out
            .contains("\n# Harbor bridge to open after nine years\n")
    );
    let answer = run(&["export", "--format", "json", &file]);
    let value: Value = serde_json::from_str(&answer.out).expect("it is JSON");
    assert_eq!(value["format"], "pullquote");
    assert_eq!(value["version"], 2);
    let article = &value["articles"][0];
    assert_eq!(article["title"], TITLE);
    assert!(article["quotes"].is_array() && article["figures"].is_array());
}

#[test]
fn a_closed_pipe_is_no_error() {
    let folder = Folder::new("pipe");
    let file = folder.file("page.html", page(""));
    let mut child = Command::new(env!("CARGO_BIN_EXE_pullquote"))
        .arg("extract")
        .args(std::iter::repeat_n(&file, 400))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command runs");
    let mut first = [0; 10];
    let mut stdout = child.stdout.take().expect("it is piped");
    stdout
        .read_exact(&mut first)
        .expect("there is a first line");
    drop(stdout);
    let output = child.wait_with_output().expect("the command ends");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}
