//! A table of words that say how, not what: articles, pronouns, prepositions,
//! auxiliaries and reporting verbs of English, German, French and Spanish. Sorted.
//!
//! Indirect speech swaps most of them ("we" becomes "the company"), so they say
//! nothing on whether a passage was kept. "not" is none of them.

/// Lower case, apostrophes straight.
#[rustfmt::skip]
const STOP: &[&str] = &[
    "a", "about", "according", "add", "added", "adding", "adds", "after", "again", "al", "all",
    "allem", "als", "also", "am", "an", "and", "any", "are", "as", "at", "au", "auch", "auf",
    "aus", "aux", "avec", "be", "because", "been", "before", "bei", "being", "both", "but",
    "by", "can", "ce", "ces", "cette", "come", "comes", "como", "con", "could", "da", "dans",
    "das", "dass", "de", "del", "dem", "den", "der", "des", "did", "die", "do", "does",
    "doing", "du", "each", "ein", "eine", "einem", "einen", "einer", "eines", "el", "elle",
    "en", "er", "es", "est", "et", "for", "from", "für", "had", "has", "hat", "hatte", "have",
    "having", "he", "her", "here", "hers", "him", "his", "how", "however", "i", "i'd", "i'll",
    "i'm", "i've", "ich", "ihr", "ihre", "il", "ils", "im", "in", "into", "is", "ist", "it",
    "it's", "its", "je", "la", "las", "le", "les", "leur", "lo", "los", "may", "me",
    "mentioned", "might", "mir", "mit", "my", "más", "nach", "nous", "of", "on", "only", "or",
    "other", "ou", "our", "ours", "out", "over", "par", "para", "por", "pour", "que", "qui",
    "s", "sagte", "said", "say", "saying", "says", "se", "sein", "seine", "she", "she's",
    "should", "sich", "sie", "sind", "so", "some", "son", "stated", "still", "su", "such",
    "sur", "te", "than", "that", "that's", "the", "their", "theirs", "them", "then", "there",
    "there's", "these", "they", "they're", "this", "those", "to", "told", "too", "um", "un",
    "una", "und", "une", "uno", "us", "very", "vom", "von", "vor", "vous", "war", "was", "we",
    "we'll", "we're", "we've", "were", "what", "when", "where", "which", "while", "who",
    "whom", "whose", "will", "wir", "wird", "with", "would", "wurde", "wurden", "y", "yet",
    "you", "you're", "your", "yours", "zu", "zum", "zur", "é", "él", "être", "über",
];

/// Whether a word, in lower case, says how and not what.
pub(super) fn is_stop(word: &str) -> bool {
    STOP.binary_search(&word).is_ok()
}

#[cfg(test)]
mod tests {
    #[test]
    fn stop_words_are_sorted_and_unique() {
        assert!(super::STOP.is_sorted_by(|a, b| a < b));
    }
}
