//! Keys by their names, in the two protocols' spellings.

/// A key of the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// Tab.
    Tab,
    /// Enter.
    Enter,
    /// Escape.
    Escape,
    /// The space bar.
    Space,
    /// Arrow to the left.
    Left,
    /// Arrow to the right.
    Right,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Home.
    Home,
    /// End.
    End,
    /// Delete.
    Delete,
    /// Shift, to be held.
    Shift,
    /// Control, to be held.
    Control,
    /// Command on a Mac, to be held.
    Meta,
    /// The digit 8, of the shortcut for highlights.
    Eight,
    /// The digit 9, of the extension's shortcut.
    Nine,
    /// The letter V, to paste.
    V,
    /// The letter Z, to take back.
    Z,
}

impl Key {
    /// What `WebDriver` calls it.
    pub(crate) fn webdriver(self) -> &'static str {
        match self {
            Key::Tab => "\u{E004}",
            Key::Enter => "\u{E007}",
            Key::Escape => "\u{E00C}",
            Key::Space => " ",
            Key::Left => "\u{E012}",
            Key::Up => "\u{E013}",
            Key::Right => "\u{E014}",
            Key::Down => "\u{E015}",
            Key::End => "\u{E010}",
            Key::Home => "\u{E011}",
            Key::Delete => "\u{E017}",
            Key::Shift => "\u{E008}",
            Key::Control => "\u{E009}",
            Key::Meta => "\u{E03D}",
            Key::Eight => "8",
            Key::Nine => "9",
            Key::V => "v",
            Key::Z => "z",
        }
    }

    /// What the DevTools protocol wants: `key`, `code`, Windows key code, text.
    pub(crate) fn devtools(self) -> (&'static str, &'static str, u32, &'static str) {
        match self {
            Key::Tab => ("Tab", "Tab", 9, ""),
            Key::Enter => ("Enter", "Enter", 13, "\r"),
            Key::Escape => ("Escape", "Escape", 27, ""),
            Key::Space => (" ", "Space", 32, " "),
            Key::Left => ("ArrowLeft", "ArrowLeft", 37, ""),
            Key::Up => ("ArrowUp", "ArrowUp", 38, ""),
            Key::Right => ("ArrowRight", "ArrowRight", 39, ""),
            Key::Down => ("ArrowDown", "ArrowDown", 40, ""),
            Key::End => ("End", "End", 35, ""),
            Key::Home => ("Home", "Home", 36, ""),
            Key::Delete => ("Delete", "Delete", 46, ""),
            Key::Shift => ("Shift", "ShiftLeft", 16, ""),
            Key::Control => ("Control", "ControlLeft", 17, ""),
            Key::Meta => ("Meta", "MetaLeft", 91, ""),
            Key::Eight => ("8", "Digit8", 56, "8"),
            Key::Nine => ("9", "Digit9", 57, "9"),
            Key::V => ("v", "KeyV", 86, ""),
            Key::Z => ("z", "KeyZ", 90, ""),
        }
    }

    /// The DevTools protocol's bit for a held key.
    pub(crate) fn bit(self) -> u32 {
        match self {
            Key::Control => 2,
            Key::Meta => 4,
            Key::Shift => 8,
            _ => 0,
        }
    }
}
