//! Bytes → text: which encoding a file is in, and whether it is text at all.
//!
//! The order is the HTML standard's where it has one: byte order mark, what the
//! transport said, `<meta>` in the first kilobytes, and a guess from the bytes as
//! browsers make it. One thing goes before the page's own word: bytes beyond
//! ASCII that are valid UTF-8 are UTF-8, for no other encoding's text is so by
//! accident, and saved pages often keep the `<meta>` of the page they were.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, ISO_2022_JP, UTF_8, UTF_16BE, UTF_16LE};

/// How far the page's own word on its encoding is looked for. The standard says
/// 1,024 bytes; some pages open with a long comment.
const PRESCAN_BYTES: usize = 8192;

/// How far a page is looked at to tell it from plain text.
const SNIFF_BYTES: usize = 16 << 10;

/// First bytes of what people hand over by mistake, and the way out.
const KINDS: &[(&[u8], &str, &str)] = &[
    (b"%PDF-", "a PDF", "save its text, or the page as HTML"),
    (b"\x1f\x8b", "a gzip archive", "unpack it first"),
    (
        b"PK\x03\x04",
        "a zip archive or office file",
        "unpack it, or save it as text or HTML",
    ),
    (b"\x89PNG", "a picture", "save the page itself, as HTML"),
    (
        b"\xff\xd8\xff",
        "a picture",
        "save the page itself, as HTML",
    ),
    (b"GIF8", "a picture", "save the page itself, as HTML"),
    (
        b"bplist00",
        "a Safari web archive",
        "save the page as source (HTML)",
    ),
];

/// Not text: a picture, a PDF, an archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Binary {
    /// What it looks like, where its first bytes tell.
    pub kind: &'static str,
    /// The way out.
    pub advice: &'static str,
}

/// The text of a file.
///
/// # Errors
///
/// [`Binary`] when its bytes are no text in any encoding.
pub fn text(bytes: &[u8]) -> Result<String, Binary> {
    let (head, bytes) = http_head(bytes);
    let known = KINDS.iter().find(|it| bytes.starts_with(it.0));
    if let Some(&(_, kind, advice)) = known {
        return Err(Binary { kind, advice });
    }
    let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or_else(|| (encoding(head, bytes), 0));
    let text = encoding.decode_without_bom_handling(&bytes[mark..]).0;
    if is_binary(&text) {
        return Err(Binary {
            kind: "no text",
            advice: "save the page as HTML, or its text",
        });
    }
    Ok(text.into_owned())
}

/// Whether a text is a page: it opens like one, or has tags that only pages have.
pub fn is_html(text: &str) -> bool {
    let text = text.trim_start_matches(|it: char| it.is_whitespace() || it == '\u{feff}');
    let mut end = text.len().min(SNIFF_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let start = text[..end].to_ascii_lowercase();
    let opens = ["<!doctype html", "<html", "<?xml", "<!--", "<head", "<body"];
    let tags = [
        "</p>",
        "</div>",
        "</head>",
        "</a>",
        "<p>",
        "<div",
        "<body",
        "<meta ",
        "<frameset",
    ];
    opens.iter().any(|it| start.starts_with(it)) || tags.iter().any(|it| start.contains(it))
}

/// Splits off the head of a saved HTTP response (`curl -i`), if there is one.
fn http_head(bytes: &[u8]) -> (&[u8], &[u8]) {
    if !bytes.starts_with(b"HTTP/") {
        return (&[], bytes);
    }
    let mut blank = bytes.windows(4).take(64 << 10);
    match blank.position(|it| it == b"\r\n\r\n") {
        Some(at) => (&bytes[..at], &bytes[at + 4..]),
        None => (&[], bytes),
    }
}

fn encoding(head: &[u8], bytes: &[u8]) -> &'static Encoding {
    if let Some(wide) = wide(bytes) {
        return wide;
    }
    let stated = charset(head).or_else(|| meta(bytes));
    if !bytes.is_ascii() && std::str::from_utf8(bytes).is_ok() {
        return UTF_8;
    }
    match stated {
        // Seven bits only, so valid UTF-8 says nothing.
        Some(it) if it == ISO_2022_JP => it,
        // The page says UTF-8 and is not: cut short, or wrong about itself.
        Some(it) if it == UTF_8 && !is_nearly_utf8(bytes) => guess(bytes),
        Some(it) => it,
        // ISO-2022-JP announces its characters by escapes, and has seven bits only.
        None if is_nearly_utf8(bytes) && !bytes.contains(&b'\x1b') => UTF_8,
        None => guess(bytes),
    }
}

/// UTF-16 without a mark: in text of any script every other byte of the many
/// spaces and line breaks is zero.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = &bytes[..bytes.len().min(PRESCAN_BYTES) & !1];
    let zeros = |offset: usize| {
        start
            .iter()
            .skip(offset)
            .step_by(2)
            .filter(|it| **it == 0)
            .count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    let many = start.len() / 16;
    if start.len() < 8 || (even <= many && odd <= many) {
        return None;
    }
    match (even * 8 < odd, odd * 8 < even) {
        (true, false) => Some(UTF_16LE),
        (false, true) => Some(UTF_16BE),
        _ => None,
    }
}

/// The page's own word: `<meta charset>` or `http-equiv`, or an XML declaration.
fn meta(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = bytes[..bytes.len().min(PRESCAN_BYTES)].to_ascii_lowercase();
    let text = String::from_utf8_lossy(&start);
    let tags = text.split('<').filter_map(|it| it.split('>').next());
    tags.filter(|it| it.starts_with("meta") || it.starts_with("?xml"))
        .find_map(|it| charset(it.as_bytes()))
        // The standard: a page whose <meta> can be read as ASCII is not UTF-16.
        .map(|it| {
            if it == UTF_16LE || it == UTF_16BE {
                UTF_8
            } else {
                it
            }
        })
}

/// The encoding named after `charset=` or `encoding=`.
fn charset(bytes: &[u8]) -> Option<&'static Encoding> {
    let text = String::from_utf8_lossy(bytes).to_ascii_lowercase();
    ["charset", "encoding"].iter().find_map(|key| {
        let after = text.split_once(key)?.1.trim_start().strip_prefix('=')?;
        let value = after.trim_start().trim_start_matches(['"', '\'']);
        let end = value.find(|it: char| "\"';> \t\r\n".contains(it) || it == '?');
        Encoding::for_label(&value.as_bytes()[..end.unwrap_or(value.len())])
    })
}

/// Whether the bytes are UTF-8 but for a few faults: a character cut at the end,
/// a stray byte from another page.
fn is_nearly_utf8(bytes: &[u8]) -> bool {
    let chunks = bytes.utf8_chunks();
    let (mut good, mut bad) = (0_usize, 0_usize);
    for it in chunks {
        good += it.valid().chars().filter(|it| !it.is_ascii()).count();
        bad += usize::from(!it.invalid().is_empty());
    }
    bad == 0 || bad * 10 <= good || (bad == 1 && good == 0 && is_cut(bytes))
}

/// Whether the only fault is a character that the end of the file cuts in two.
fn is_cut(bytes: &[u8]) -> bool {
    let last = bytes.utf8_chunks().last();
    last.is_some_and(|it| {
        let at_end = std::ptr::eq(it.invalid().as_ptr_range().end, bytes.as_ptr_range().end);
        at_end && it.invalid().first().is_some_and(|it| *it >= 0xC2)
    })
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Allow)
}

/// Whether a decoded text is no text: control characters and characters that
/// could not be decoded, more than one in twenty.
fn is_binary(text: &str) -> bool {
    let odd =
        |it: &char| matches!(it, '\0'..='\x08' | '\x0e'..='\x1a' | '\x1c'..='\x1f' | '\u{fffd}');
    let (mut strange, mut all) = (0_usize, 0_usize);
    for it in text.chars().take(SNIFF_BYTES) {
        all += 1;
        strange += usize::from(odd(&it));
    }
    all < strange * 20
}
