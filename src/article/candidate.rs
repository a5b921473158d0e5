//! Candidates: every run of visible text on the page that could be a block.

use super::BlockKind;
use super::letters::{Letters, Sort};
use super::names::{Names, Roles};
use super::phrase::{Marks, Phrases};
use super::tally;
use crate::dom::{Document, NodeId, visible};
use crate::table::Words;

/// A run of text in one block-level element, with what is known of it at once.
#[derive(Debug)]
pub(super) struct Candidate {
    /// The innermost block-level element around the text.
    pub node: NodeId,
    /// Its text nodes and `br` elements.
    pub texts: Vec<NodeId>,
    /// The text, white space made single.
    pub text: String,
    /// Lower-case letters and digits of the text, nothing between them.
    pub squashed: String,
    /// The hash of `squashed`.
    pub hash: u64,
    /// What its words say.
    pub marks: Marks,
    /// Its letters, without the text.
    pub letters: Letters,
    /// Characters, weighed so that a Chinese character counts like half a word.
    pub chars: usize,
    /// Words; two Chinese characters count as one.
    pub words: usize,
    /// Characters inside links, weighed like `chars`.
    pub link_chars: usize,
    /// Characters in bold or emphasis, weighed like `chars`.
    pub bold_chars: usize,
    /// Number of links.
    pub links: usize,
    /// What kind of block it would be.
    pub kind: BlockKind,
    /// Whether it stands in a row of a data table.
    pub in_table: bool,
}

impl Candidate {
    /// The share of the text that is link, 0 to 1.
    pub(super) fn link_density(&self) -> f32 {
        self.link_chars as f32 / self.chars.max(1) as f32
    }
}

/// The page's elements and runs of text, before anything is decided.
#[derive(Debug)]
pub(super) struct Page {
    /// Every element's own roles, by node.
    pub roles: Vec<Roles>,
    /// All runs of text, in document order.
    pub candidates: Vec<Candidate>,
    /// The candidate that is open at or follows a node: index of the first
    /// candidate whose first text is this node or later.
    pub first_at: Vec<u32>,
}

impl Page {
    /// The candidates whose text starts inside a node.
    pub(super) fn within(&self, document: &Document, node: NodeId) -> std::ops::Range<usize> {
        let at = |it: NodeId| {
            self.first_at
                .get(it.index())
                .map_or(self.candidates.len(), |it| *it as usize)
        };
        at(node)..at(document.end(node))
    }
}

/// Collects the page's runs of text.
pub(super) fn collect(document: &Document) -> Page {
    let mut walk = Walk {
        document,
        names: Names::new(),
        phrases: Phrases::new(),
        kinds: document.tags().iter().map(|it| TagKind::of(it)).collect(),
        open: Opens::default(),
        run: Run::default(),
        roles: vec![Roles::NONE; document.len()],
        candidates: Vec::new(),
        starts: Vec::new(),
    };
    let mut id = 0;
    while id < document.len() as u32 {
        id = walk.step(NodeId(id)).0;
    }
    walk.close_until(NodeId(document.len() as u32));
    walk.flush();
    let mut first_at = vec![0; document.len()];
    let mut next = 0;
    for (index, slot) in first_at.iter_mut().enumerate() {
        while next < walk.starts.len() && walk.starts[next].index() < index {
            next += 1;
        }
        *slot = next as u32;
    }
    Page {
        roles: walk.roles,
        candidates: walk.candidates,
        first_at,
    }
}

/// An open element on the way down.
struct Open {
    node: NodeId,
    is_block: bool,
    is_link: bool,
    is_bold: bool,
    is_code: bool,
}

/// The open elements, and of each sort the innermost at hand: pages nest deep,
/// and no text may look through all of them.
#[derive(Default)]
struct Opens {
    all: Vec<Open>,
    blocks: Vec<NodeId>,
    links: Vec<NodeId>,
    n_bold: usize,
    n_code: usize,
}

impl Opens {
    fn push(&mut self, it: Open) {
        if it.is_block {
            self.blocks.push(it.node);
        }
        if it.is_link {
            self.links.push(it.node);
        }
        self.n_bold += usize::from(it.is_bold);
        self.n_code += usize::from(it.is_code);
        self.all.push(it);
    }

    fn pop(&mut self) {
        let Some(it) = self.all.pop() else {
            return;
        };
        if it.is_block {
            self.blocks.pop();
        }
        if it.is_link {
            self.links.pop();
        }
        self.n_bold -= usize::from(it.is_bold);
        self.n_code -= usize::from(it.is_code);
    }
}

/// The run of text being collected.
#[derive(Default)]
struct Run {
    node: Option<NodeId>,
    texts: Vec<NodeId>,
    breaks: usize,
    letters: Letters,
    chars: usize,
    link_chars: usize,
    bold_chars: usize,
    links: usize,
    last_link: Option<NodeId>,
}

/// What the names of elements say, by name.
struct TagKind {
    is_block: bool,
    is_bold: bool,
    block: Option<BlockKind>,
}

impl TagKind {
    fn of(tag: &str) -> Self {
        Self {
            is_block: is_block(tag),
            is_bold: matches!(tag, "b" | "strong" | "em" | "i"),
            block: match tag {
                "pre" => Some(BlockKind::Code),
                "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Some(BlockKind::Heading),
                "li" | "dd" | "dt" => Some(BlockKind::ListItem),
                "blockquote" => Some(BlockKind::BlockQuote),
                "td" | "th" => Some(BlockKind::TableRow),
                _ => None,
            },
        }
    }
}

struct Walk<'d> {
    document: &'d Document,
    names: Names,
    phrases: Phrases,
    /// By the number of the element's name.
    kinds: Vec<TagKind>,
    open: Opens,
    run: Run,
    roles: Vec<Roles>,
    candidates: Vec<Candidate>,
    starts: Vec<NodeId>,
}

impl Walk<'_> {
    /// Takes in one node; yields the next to look at.
    fn step(&mut self, id: NodeId) -> NodeId {
        self.close_until(id);
        if self.document.is_text(id) {
            self.text(id);
            return NodeId(id.0 + 1);
        }
        if visible::is_hidden(self.document, id) {
            return self.document.end(id);
        }
        let roles = self.names.of(self.document, id);
        self.roles[id.index()] = roles;
        let tag = self.document.tag(id);
        match tag {
            "br" => self.line_break(id),
            // What stands in a control is its label, not the text around it.
            "button" | "select" | "textarea" => {
                self.mark_roles(id, roles);
                return self.document.end(id);
            }
            _ => {}
        }
        let index = self.document.tag_index(id).unwrap_or(0);
        let (is_block, is_bold) = self
            .kinds
            .get(index)
            .map_or((false, false), |it| (it.is_block, it.is_bold));
        if !is_block && roles.any(Roles::UNSEEN) && self.run.node.is_some() {
            return self.document.end(id);
        }
        if is_block {
            self.flush();
        }
        self.open.push(Open {
            node: id,
            is_block,
            is_link: tag == "a",
            is_bold,
            is_code: tag == "pre",
        });
        NodeId(id.0 + 1)
    }

    /// Elements skipped as a whole still get their roles, for the clutter list.
    fn mark_roles(&mut self, id: NodeId, roles: Roles) {
        self.roles[id.index()] = roles.and(Roles::CONTROL);
    }

    fn close_until(&mut self, id: NodeId) {
        while let Some(last) = self.open.all.last() {
            if id < self.document.end(last.node) {
                return;
            }
            if last.is_block {
                self.flush();
            }
            self.open.pop();
        }
    }

    fn text(&mut self, id: NodeId) {
        let text = self.document.text(id);
        let is_blank = text.chars().all(char::is_whitespace);
        if self.run.node.is_none() {
            if is_blank {
                return;
            }
            let around = self.open.blocks.last().copied();
            self.run.node = Some(around.unwrap_or(NodeId(0)));
        }
        if !is_blank {
            if 2 <= self.run.breaks && self.open.n_code == 0 {
                let node = self.run.node;
                self.flush();
                self.run.node = node;
            }
            self.run.breaks = 0;
        }
        let chars = self.run.letters.push(text);
        self.run.chars += chars;
        if let Some(link) = self.open.links.last() {
            self.run.link_chars += chars;
            if self.run.last_link != Some(*link) {
                self.run.links += 1;
                self.run.last_link = Some(*link);
            }
        }
        if 0 < self.open.n_bold {
            self.run.bold_chars += chars;
        }
        self.run.texts.push(id);
    }

    fn line_break(&mut self, id: NodeId) {
        if self.run.node.is_some() {
            self.run.texts.push(id);
            self.run.letters.push("\n");
            self.run.breaks += 1;
        }
    }

    /// Ends the run; a run without a letter or digit is dropped.
    fn flush(&mut self) {
        let run = std::mem::take(&mut self.run);
        let Some(node) = run.node else {
            return;
        };
        let Some(first) = run.texts.first() else {
            return;
        };
        let mut letters = run.letters;
        if letters.text.is_empty() {
            return;
        }
        letters.close_word();
        self.starts.push(*first);
        let kind = self.kind();
        let lower = std::mem::take(&mut letters.lower);
        let squashed = std::mem::take(&mut letters.squashed);
        let dense = letters.count(Sort::Dense) + letters.count(Sort::DenseMark);
        self.candidates.push(Candidate {
            node,
            texts: run.texts,
            words: letters.n_words as usize + dense / 2,
            chars: run.chars,
            link_chars: run.link_chars,
            bold_chars: run.bold_chars,
            links: run.links,
            kind: kind.unwrap_or(BlockKind::Paragraph),
            in_table: self.is_in_table(),
            text: std::mem::take(&mut letters.text),
            hash: tally::hash(squashed.as_bytes()),
            marks: self.phrases.read(&lower, letters.n_words as usize),
            squashed,
            letters,
        });
    }

    /// What the open blocks around the run make of it, nearest first.
    fn kinds(&self) -> impl Iterator<Item = BlockKind> {
        let near = self.open.blocks.iter().rev().take(4);
        near.filter_map(|it| self.kinds.get(self.document.tag_index(*it)?)?.block)
    }

    fn kind(&self) -> Option<BlockKind> {
        self.kinds().next()
    }

    fn is_in_table(&self) -> bool {
        self.kinds().any(|it| it == BlockKind::TableRow)
    }
}

/// Whether browsers start a new line for the element by default.
fn is_block(tag: &str) -> bool {
    BLOCK_TAGS.has(tag) || tag.contains('-')
}

const BLOCK_TAGS: Words = Words::new(
    "address article aside audio blockquote body center dd details dialog dir div dl dt
fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html
iframe legend li main menu nav ol option p pre search section summary table tbody td
tfoot th thead tr ul video",
);

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(html: &str) -> Vec<String> {
        let document = crate::dom::html::parse(html, None);
        collect(&document)
            .candidates
            .into_iter()
            .map(|it| it.text)
            .collect()
    }

    #[test]
    fn block_tags_are_sorted() {
        assert!(BLOCK_TAGS.is_sorted());
    }

    #[test]
    fn runs_end_at_blocks_and_at_empty_lines() {
        assert_eq!(
            texts("<div>One <b>bold</b><br>line<br><br>Two<p>Three</p>Four</div>"),
            ["One bold line", "Two", "Three", "Four"]
        );
    }

    #[test]
    fn unseen_text_inside_a_run_is_left_out() {
        assert_eq!(
            texts("<p>See <a>this <span class='sr-only'>opens new tab</span></a> now</p>"),
            ["See this now"]
        );
    }
}
